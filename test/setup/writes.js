import { acquireTestServer } from './server.js';

export default acquireTestServer;

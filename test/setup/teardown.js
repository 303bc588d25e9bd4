import { releaseTestServer } from './server.js';

export default releaseTestServer;

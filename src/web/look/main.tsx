import { show } from '../shell/show.js';

show(<main />);

import { show } from '../shell/show.js';
import { Look } from './look.js';

show(<Look />);

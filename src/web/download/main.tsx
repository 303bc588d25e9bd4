import './download.css';
import { show } from '../shell/show.js';
import { Download } from './download.js';

show(<Download />);

import './home.css';
import { show } from '../shell/show.js';
import { Home } from './home.js';

show(<Home />);

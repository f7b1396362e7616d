// Before all else: it asks for what the library opens on.
import './list/first-list.ts';

import { render } from 'preact';
import { dropSecondClicks } from '../ui/second-click.ts';
import { App } from './app.tsx';

dropSecondClicks();
render(<App />, document.body);

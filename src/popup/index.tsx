import { render } from 'preact';
import { dropSecondClicks } from '../ui/second-click.ts';
import { App } from './app.tsx';

dropSecondClicks();
render(<App />, document.body);

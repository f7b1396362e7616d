/** Wires the background: every listener is registered before the first await, as a woken worker must. */
import { serve } from '../platform/serve.ts';
import { serveCommands } from './commands.ts';
import { createHandlers } from './handlers.ts';
import { resumeInterrupted } from './interrupted.ts';
import { createKnowledgeBase } from './knowledge-base.ts';
import { serveMenu } from './menu.ts';
import { serveOmnibox } from './omnibox.ts';
import { servePlaces } from './places.ts';
import { serveSpotting } from './spotting.ts';
import { refreshPages } from './tabs.ts';
import { serveInstallation } from './welcome.ts';

const base = createKnowledgeBase('apropos', () => void refreshPages());
const places = servePlaces(base);

serve(createHandlers(base, places));
serveSpotting(base);
serveCommands();
serveMenu();
serveOmnibox(base);
serveInstallation();
void places.apply().catch(() => {});
void resumeInterrupted(base);

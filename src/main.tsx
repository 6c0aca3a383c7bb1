import { createRoot } from 'react-dom/client';
import { v7 } from 'uuid';
import { App, startOpening } from '#src/app/app.tsx';
import '#src/styles/tokens.css';
import '#src/styles/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const tools = { clock: Date.now, newId: () => v7() };
createRoot(root).render(<App tools={tools} first={startOpening(tools)} />);

import '@mantine/core/styles.css';
import './shared/ui/global.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startI18n } from './app/i18n';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root element');

// Exported, as the bundler takes an entry without exports for CommonJS and wraps every module behind it in a function.
export async function start(container: HTMLElement): Promise<void> {
  await startI18n();
  createRoot(container).render(<App />);
}

void start(root);

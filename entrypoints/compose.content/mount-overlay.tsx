import { useStore } from '@nanostores/react';
import type { ReadableAtom } from 'nanostores';
import { createRoot } from 'react-dom/client';
import { ComposeOverlay } from '../../components/ComposeOverlay.tsx';
import type { ComposeController } from '../../lib/compose/compose-controller.ts';

type Controllers = ReadableAtom<readonly ComposeController[]>;

function Box({ controller }: { controller: ComposeController }) {
  const { view, places, actions, guard } = controller;
  return <ComposeOverlay view={useStore(view)} places={places} actions={actions} guard={guard} />;
}

function Boxes({ controllers }: { controllers: Controllers }) {
  return useStore(controllers).map((controller) => (
    <Box key={controller.name} controller={controller} />
  ));
}

/**
 * Shows the compose boxes' badges and cards until the signal stops it; on the page only while there are any.
 * @param onMistake nothing can be shown any more
 */
export function mountOverlay(
  overlay: HTMLElement,
  controllers: Controllers,
  onMistake: () => void,
  signal: AbortSignal,
): void {
  const react = createRoot(overlay.shadowRoot ?? overlay, { onUncaughtError: onMistake });
  react.render(<Boxes controllers={controllers} />);
  const stop = controllers.subscribe((open) => {
    if (open.length === 0) overlay.remove();
    else document.documentElement.append(overlay);
  });
  signal.addEventListener('abort', () => {
    stop();
    react.unmount();
    overlay.remove();
  });
}

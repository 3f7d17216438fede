import overlayCss from '../../components/overlay.css?inline';

/** The one element on the page that holds all of ours, beside the page's own `<body>`. */
export function createOverlay(): HTMLElement {
  const overlay = document.createElement('amends-overlay');
  const root = overlay.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlayCss);
  root.adoptedStyleSheets = [sheet];
  return overlay;
}

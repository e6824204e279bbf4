/** What the components ask of a browser and jsdom does not draw: media queries and sizes. */
Object.defineProperty(window, 'matchMedia', {
  writable: true,
  value: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }),
});

class NoResize implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver = NoResize;
window.HTMLElement.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
Object.defineProperty(document, 'fonts', {
  value: Object.assign(new EventTarget(), { ready: Promise.resolve() }),
});

// A file's own words; jsdom knows them only through its reader.
window.Blob.prototype.text ??= function text(this: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => fail(new Error('unreadable'));
    reader.readAsText(this);
  });
};

/** Sheets of style made in script; what they say is seen in the browser. */
class UndrawnSheet {
  insertRule() {
    return 0;
  }
}
Object.defineProperty(window, 'CSSStyleSheet', { writable: true, value: UndrawnSheet });
Object.defineProperty(document, 'adoptedStyleSheets', { writable: true, value: [] });

// Functions that are sent into Firefox's own window and run there, with its privileges: each stands alone.

declare global {
  // Privileged names of that window.
  const gBrowser: {
    selectedTab: unknown;
    selectedBrowser: { messageManager: unknown };
    addTab(url: string, options: object): unknown;
    tabs: { linkedBrowser: { currentURI: { spec: string } } }[];
  };
  const WebExtensionPolicy: { getByID(id: string): { extension: never } };
  const ChromeUtils: {
    // biome-ignore lint/suspicious/noExplicitAny: internals of Firefox
    importESModule(url: string): any;
  };
  const Services: { scriptSecurityManager: { getSystemPrincipal(): unknown } };
}

/** True when no popup of the extension stands open. */
export function hasNoPopup(id: string): boolean {
  // biome-ignore lint/suspicious/noExplicitAny: internals of Firefox
  const extension = WebExtensionPolicy.getByID(id)?.extension as any;
  return !extension || ![...extension.views].some((view) => view.viewType === 'popup');
}

/** Runs code in one of our documents and answers with JSON. */
export async function runInView(kind: string, id: string, source: string): Promise<unknown> {
  // biome-ignore lint/suspicious/noExplicitAny: internals of Firefox
  const extension = WebExtensionPolicy.getByID(id).extension as any;
  let found: { viewType: string; xulBrowser: { messageManager: never } } | undefined;
  for (let round = 0; round < 100 && !found; round += 1) {
    found = [...extension.views].find((candidate) => candidate.viewType === kind);
    if (!found) {
      if (kind === 'background' && round === 0) extension.wakeupBackground?.();
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  if (!found) throw new Error(`no view ${kind}`);
  // biome-ignore lint/suspicious/noExplicitAny: internals of Firefox
  const manager = found.xulBrowser.messageManager as any;
  const key = `r${Math.random()}`;
  const frameScript = `(async () => { const key = ${JSON.stringify(key)}; try {
    const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    sendAsyncMessage(key, { ok: await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify((await (${source})) ?? null))()`)}, box) });
  } catch (error) { sendAsyncMessage(key, { error: String(error) }); } })()`;
  return new Promise((done, fail) => {
    // A view that closes under the question never answers it.
    setTimeout(() => fail(new Error(`no answer from ${kind}`)), 5000);
    manager.addMessageListener(key, function listen({ data }: { data: { ok?: string; error?: string } }) {
      manager.removeMessageListener(key, listen);
      if (data.error) fail(new Error(data.error));
      else done(JSON.parse(data.ok ?? 'null'));
    });
    manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`, false);
  });
}

/** Runs code with the root of our overlay in the selected tab's page; null where there is none. */
export async function runInOverlay(source: string, args: unknown[]): Promise<unknown> {
  // biome-ignore lint/suspicious/noExplicitAny: internals of Firefox
  const manager = gBrowser.selectedBrowser.messageManager as any;
  const key = `r${Math.random()}`;
  const code = `(async () => { const __name = (named) => named; return JSON.stringify((await (${source})(root, ...${JSON.stringify(args)})) ?? null); })()`;
  const frameScript = `(async () => { const key = ${JSON.stringify(key)}; try {
    const all = [...content.document.querySelectorAll('*')];
    const host = all.find((element) => element.openOrClosedShadowRoot && element.openOrClosedShadowRoot.mode === 'closed' && !element.id && element.localName === 'div');
    const root = host && host.openOrClosedShadowRoot;
    const box = new Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { sandboxPrototype: content, wantXrays: true });
    box.root = root;
    sendAsyncMessage(key, { ok: root ? await Cu.evalInSandbox(${JSON.stringify(code)}, box) : 'null' });
  } catch (error) { sendAsyncMessage(key, { error: String(error) }); } })()`;
  return new Promise((done, fail) => {
    manager.addMessageListener(key, function listen({ data }: { data: { ok?: string; error?: string } }) {
      manager.removeMessageListener(key, listen);
      if (data.error) fail(new Error(data.error));
      else done(JSON.parse(data.ok ?? 'null'));
    });
    manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(frameScript)}`, false);
  });
}

/** A picture of one of our documents, base64. */
export async function snapshotOfView(kind: string, id: string): Promise<string> {
  // biome-ignore lint/suspicious/noExplicitAny: internals of Firefox
  const extension = WebExtensionPolicy.getByID(id).extension as any;
  // biome-ignore lint/suspicious/noExplicitAny: internals of Firefox
  const found = [...extension.views].find((candidate: any) => candidate.viewType === kind);
  const bitmap = await found.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

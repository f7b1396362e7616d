/** Stands in for the network of Firefox's pages: sent as text into the browser's own window, so it stands alone. */
export interface Served {
  url: string;
  /** In base64. */
  body: string;
  extensionId: string;
}

interface Principal {
  addonPolicy: { id: string } | null;
  contentScriptAddonPolicy: { id: string } | null;
}

interface Channel {
  URI: { spec: string };
  isMainDocumentChannel: boolean;
  loadInfo: { triggeringPrincipal: Principal | null; loadingPrincipal: Principal | null };
  QueryInterface(as: object): Channel;
  cancel(status: number): void;
  setResponseOverride(response: Response): void;
}

interface Response {
  responseStatus: number;
  responseStatusText: string;
  responseBody: string;
  setResponseHeader(name: string, value: string, merge: boolean): void;
}

declare const Services: { obs: { addObserver(observer: { observe(subject: Channel): void }, topic: string): void } };
declare const Cc: Record<string, { createInstance(of: unknown): Response }>;
declare const Ci: Record<'nsIHttpChannel' | 'nsIHttpChannelInternal' | 'nsIReplacedHttpResponse', object>;
declare const Cr: { NS_ERROR_ABORT: number };

interface Network {
  served: Served;
  requests: string[];
}

/** Everything but one page is refused from now on. */
export function serveInChrome(served: Served): void {
  const home = window as { aproposNetwork?: Network };
  if (home.aproposNetwork) {
    home.aproposNetwork.served = served;
    return;
  }
  const network: Network = { served, requests: [] };
  home.aproposNetwork = network;
  const answerWith = (channel: Channel, status: number, body: string): void => {
    const response = Cc['@mozilla.org/network/replaced-http-response;1']?.createInstance(
      Ci.nsIReplacedHttpResponse,
    ) as Response;
    response.responseStatus = status;
    response.responseStatusText = status === 200 ? 'OK' : 'No Content';
    response.responseBody = body;
    response.setResponseHeader('content-type', 'text/html; charset=utf-8', false);
    channel.QueryInterface(Ci.nsIHttpChannelInternal).setResponseOverride(response);
  };
  Services.obs.addObserver(
    {
      observe(subject) {
        const channel = subject.QueryInterface(Ci.nsIHttpChannel);
        const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
        const { url, body, extensionId } = network.served;
        const isOurs = [triggeringPrincipal, loadingPrincipal].some(
          (by) => (by?.addonPolicy ?? by?.contentScriptAddonPolicy)?.id === extensionId,
        );
        if (isOurs) network.requests.push(channel.URI.spec);
        if (!channel.isMainDocumentChannel) channel.cancel(Cr.NS_ERROR_ABORT);
        // An answer without content leaves the page where it is when its scripts would go elsewhere.
        else if (channel.URI.spec !== url) answerWith(channel, 204, '');
        else answerWith(channel, 200, atob(body));
      },
    },
    'http-on-before-connect',
  );
}

export function requestsInChrome(): string[] {
  return (window as { aproposNetwork?: Network }).aproposNetwork?.requests ?? [];
}

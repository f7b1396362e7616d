/**
 * Runs something in a task of its own, at once after this one. A timer would wait in Firefox until the page has loaded.
 */
export function nextTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}

/** How long the one that watches us may take to answer. */
const PATIENCE_MS = 10_000;

/**
 * Tells a watcher outside that all is well (N5, fault 52): who hears nothing raises the alarm. Silence is the signal, so
 * nothing is sent in its place when something is wrong.
 * @throws when the watcher does not take it
 */
export async function beat(
  url: string,
  state: { readonly auditAgeSeconds: number | null; readonly audited: number | null },
): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(state),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`The heartbeat was answered with ${response.status}`);
}

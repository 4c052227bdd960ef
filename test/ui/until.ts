/**
 * Waits until a condition holds: for what is not in the page, such as a file that the extension writes.
 * @param what is waited for, for the message when it does not come
 * @param timeout milliseconds
 */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  timeout = 10_000,
): Promise<void> {
  const deadline = Date.now() + timeout;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`${what}: not within ${timeout} ms`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

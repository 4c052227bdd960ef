// How a run of the launcher ends, told by its exit code. 0 and 1 come from the tests themselves.

/** The tests did not end in time. */
export const timedOut = 124;

/** Something broke that is not a test: the server, the browser, the page, the extension host. */
export const hostBroke = 125;

/** A person or a program asked us to stop. */
export const interrupted = 130;

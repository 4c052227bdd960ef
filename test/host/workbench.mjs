// The page of a running VS Code server: its address, and a headless browser to show it. Needs the installed dependencies.
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const browserFlags = [
  '--no-sandbox', // the tests may run as root
  '--disable-gpu',
  '--disable-dev-shm-usage',
  // A window that nobody looks at must not be slowed down.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  // No word to the outside.
  '--no-first-run',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** @returns {Promise<import('playwright-core').Browser>} */
export async function launchBrowser() {
  return chromium.launch({
    ...(await findChromium()),
    headless: true,
    args: browserFlags,
    // Whoever started us decides what a signal means: browser and server are stopped in order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

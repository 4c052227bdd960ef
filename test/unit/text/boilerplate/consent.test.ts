import assert from 'node:assert/strict';
import { furnitureLines, leftLines, story } from './pageParts';

const title = 'Lower sluice shut after divers find gap';
const page = [title, ...story.split('\n\n')];

describe('markConsent', () => {
  const banners: readonly string[] = [
    'Your privacy matters\nWe and our 87 partners store cookies on your device and process personal data to show you relevant ads.\nAgree\nMore options',
    'We use cookies\nThis website uses cookies to improve your experience and to measure traffic. You can change your settings at any time.\nAccept all cookies\nReject all\nCookie settings',
    'With your consent, we and our trusted partners use cookies or similar technologies to process personal data. You can withdraw your consent at any time.\nContinue without accepting →\nAccept & close',
    'Before you continue\nWe use cookies and data to deliver our services. Read our privacy policy for more.\nStrictly necessary\nFunctional\nTargeting\nSave choices',
  ];
  for (const banner of banners) {
    it(`takes heading, paragraphs and buttons of: ${banner.slice(0, 40).replace('\n', ' / ')}`, () => {
      assert.deepEqual(leftLines(`${banner}\n\n${title}\n\n${story}`), page);
      assert.deepEqual(leftLines(`${title}\n\n${story}\n\n${banner}`), page);
    });
  }

  it('leaves reports about cookies and privacy alone', () => {
    const reports = [
      'The court ruled on Tuesday that the site stored cookies on devices without consent and processed personal data of its readers.',
      '“We value your privacy and use cookies only with your consent,” the firm wrote to the families.',
      'The law asks firms for consent before they store cookies, and lets people withdraw it at any time.',
    ];
    for (const report of reports)
      assert.deepEqual(furnitureLines(`${title}\n\n${story}\n\n${report}`), [], report);
  });
});

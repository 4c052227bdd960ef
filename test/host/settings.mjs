// The user settings of every window opened here: nothing that talks to the network, asks, or covers the editor.

/** @typedef {Record<string, unknown>} Settings */

/** @type {Readonly<Settings>} */
export const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'telemetry.feedback.enabled': false,
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'npm.fetchOnlinePackageInfo': false,
  'json.schemaDownload.enable': false,
  'typescript.disableAutomaticTypeAcquisition': true,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  // Without these the newest VS Code opens a welcome page and a chat beside the editor. As a folder setting the side bar's
  // comes too late.
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'chat.agent.enabled': false,
  'window.menuBarVisibility': 'compact',
  'files.autoSave': 'off',
};

/** VS Code's own themes, and the class that its workbench has with each. */
export const themes = /** @type {const} */ ({
  light: { setting: 'Default Light Modern', workbenchClass: 'vs' },
  dark: { setting: 'Default Dark Modern', workbenchClass: 'vs-dark' },
  highContrast: { setting: 'Default High Contrast', workbenchClass: 'hc-black' },
  highContrastLight: { setting: 'Default High Contrast Light', workbenchClass: 'hc-light' },
});

/** @typedef {keyof typeof themes} Theme */

/**
 * The settings that show a theme, whatever the browser prefers.
 * @param {Theme} theme
 * @returns {Settings}
 */
export function themeSettings(theme) {
  return {
    'workbench.colorTheme': themes[theme].setting,
    'window.autoDetectColorScheme': false,
    'window.autoDetectHighContrast': false,
  };
}

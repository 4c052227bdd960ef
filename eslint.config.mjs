import tseslint from 'typescript-eslint';

const noVscode = {
  name: 'vscode',
  message: 'Only src/host, src/editor, src/views and src/extension.ts know VS Code.',
};
const noNode = {
  group: ['node:*'],
  message: 'Only src/cli and src/host/worker/node know Node; ask for it through a port (src/core/ports.ts).',
};

/** Forbids imports whose path leads into one of the named folders of src. */
function outside(folders, message) {
  return folders.map(folder => ({ group: [`**/${folder}/**`, `**/${folder}`], message }));
}

/** One boundary of the house: who may import whom (docs/architecture.md). */
function boundary(files, { paths = [], patterns = [] }) {
  return { files, rules: { 'no-restricted-imports': ['error', { paths, patterns }] } };
}

const outsideTheWorker = [
  ...outside(['editor', 'views', 'webview', 'cli'], 'The worker imports core only.'),
  { group: ['**/extension'], message: 'extension.ts is imported by nothing.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vscode-test/', 'test-output/', 'test/fixtures/', '**/*.d.mts'] },
  ...tseslint.configs.recommendedTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'Program > VariableDeclaration[kind="let"]', message: 'No module-level mutable state.' },
      ],
      eqeqeq: 'error',
    },
  },
  boundary(['src/core/**'], {
    paths: [noVscode],
    patterns: [
      noNode,
      ...outside(['host', 'editor', 'views', 'webview', 'cli'], 'The core imports nothing outside the core.'),
      { group: ['**/extension'], message: 'extension.ts is imported by nothing.' },
    ],
  }),
  boundary(['src/host/**'], {
    patterns: [
      noNode,
      ...outside(['editor', 'views', 'webview', 'cli'], 'host imports core only.'),
      { group: ['**/extension'], message: 'extension.ts is imported by nothing.' },
    ],
  }),
  boundary(['src/host/worker/**'], { paths: [noVscode], patterns: [noNode, ...outsideTheWorker] }),
  // Starting a worker is Node's business on Node.
  boundary(['src/host/worker/node/**'], { paths: [noVscode], patterns: outsideTheWorker }),
  boundary(['src/editor/**'], {
    patterns: [
      noNode,
      ...outside(['views', 'webview', 'cli'], "editor imports core's types and host."),
      { group: ['**/extension'], message: 'extension.ts is imported by nothing.' },
    ],
  }),
  boundary(['src/views/**'], {
    patterns: [
      noNode,
      ...outside(['editor', 'cli'], "views imports core's types, host and the panel protocol."),
      {
        group: ['**/webview/*', '!**/webview/protocol'],
        message: 'Only the protocol is shared with the browser half.',
      },
      { group: ['**/extension'], message: 'extension.ts is imported by nothing.' },
    ],
  }),
  {
    // The words (core/model) and the door (core/engine) may be used as they are; of what lies behind only types.
    files: ['src/editor/**', 'src/views/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/core/*/**'],
              allowTypeImports: true,
              message: 'Ask the engine (core/engine) instead.',
            },
          ],
        },
      ],
    },
  },
  boundary(['src/webview/**'], {
    paths: [noVscode],
    patterns: [
      noNode,
      ...outside(['core', 'host', 'editor', 'views', 'cli'], 'The browser half imports its protocol only.'),
    ],
  }),
  boundary(['src/cli/**'], {
    paths: [noVscode],
    patterns: [...outside(['host', 'editor', 'views', 'webview'], 'cli imports core and Node.')],
  }),
  {
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-restricted-syntax': 'off' },
  },
);

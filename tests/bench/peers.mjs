// What the engine is compared with, in English: each loads one program and gives a function that
// checks one text with it.

export const PEERS = {
  'write-good': async () => (await import('write-good')).default,

  alex: async () => (await import('alex')).text,

  retext: async () => {
    const { retext } = await import('retext');
    const { default: passive } = await import('retext-passive');
    const { default: equality } = await import('retext-equality');
    const { default: simplify } = await import('retext-simplify');
    const { default: intensify } = await import('retext-intensify');
    const { default: stringify } = await import('retext-stringify');
    const processor = retext().use([passive, equality, simplify, intensify, stringify]);
    return (text) => processor.process(text);
  },

  textlint: async () => {
    const { TextlintKernel } = await import('@textlint/kernel');
    const { default: text } = await import('@textlint/textlint-plugin-text');
    const { default: writeGood } = await import('textlint-rule-write-good');
    const { default: alex } = await import('textlint-rule-alex');
    const own = (module) => module.default ?? module;
    const kernel = new TextlintKernel();
    const options = {
      ext: '.txt',
      filePath: 'mail.txt',
      plugins: [{ pluginId: 'text', plugin: own(text) }],
      rules: [
        { ruleId: 'write-good', rule: own(writeGood) },
        { ruleId: 'alex', rule: own(alex) },
      ],
    };
    return (draft) => kernel.lintText(draft, options);
  },

  'harper.js': async () => {
    const { LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return (text) => linter.lint(text);
  },
};

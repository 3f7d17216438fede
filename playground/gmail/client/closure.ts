/** The little of Closure's `goog.editor` that the page calls; it comes as a script of its own. */
export interface ClosureField {
  registerPlugin(plugin: object): void;
  makeEditable(): void;
  execCommand(command: string): void;
  isModified(): boolean;
  dispose(): void;
}

interface Plugins {
  readonly BasicTextFormatter: new () => object;
  readonly EnterHandler: new () => object;
  readonly RemoveFormatting: new () => object;
  readonly UndoRedo: new () => object;
}

interface ClosureLibrary {
  readonly editor: {
    readonly ContentEditableField: new (id: string) => ClosureField;
    readonly plugins: Plugins;
  };
}

declare global {
  var goog: ClosureLibrary;
}

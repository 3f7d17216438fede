/** The little of Closure's `goog.editor` that the page calls; it comes as a script of its own. */
export interface ClosureField {
  registerPlugin(plugin: object): void;
  makeEditable(): void;
  execCommand(command: string): void;
  isModified(): boolean;
  clearDelayedChange(): void;
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
    /** In milliseconds: how far the undo stack of a field made after this follows behind. */
    readonly Field: { DELAYED_CHANGE_FREQUENCY: number };
    readonly plugins: Plugins;
  };
}

declare global {
  var goog: ClosureLibrary;
}

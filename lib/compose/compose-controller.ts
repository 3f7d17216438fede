import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type {
  ComposeActions,
  ComposePlaces,
  ComposeView,
  ShownSituation,
} from '../../components/compose-view.ts';
import type { Draft } from '../checker/draft.ts';
import type { Report } from '../checker/report.ts';
import { readQuoted } from '../editor/read.ts';
import { watchBody, type Composition } from '../editor/watch.ts';
import { findAnswered, foreignParts, type ComposeBox } from '../hosts/compose-box.ts';
import { localDay } from '../local-day.ts';
import { CheckLoop } from './check-loop.ts';
import type { ActionTargets } from './action-targets.ts';
import { BoxGuard } from './box-guard.ts';
import { createActions } from './compose-actions.ts';
import { ComposeBody } from './compose-body.ts';
import { ComposeDraft } from './compose-draft.ts';
import { DraftSituation } from './draft-situation.ts';
import { keyAction, type KeyPress } from './keys.ts';
import { MarkPainter } from './mark-painter.ts';
import { OpenParts } from './open-parts.ts';
import { watchPointer } from './pointer.ts';
import { Rest } from './rest.ts';
import type { Surroundings } from './surroundings.ts';
import { readTheme } from './theme.ts';
import { createWriteSuggestion } from './write-suggestion.ts';

/** Joins body, checks, marks and cards of one compose box, until the signal stops it. */
export class ComposeController {
  readonly view: ReadableAtom<ComposeView>;
  readonly places: ComposePlaces;
  readonly actions: ComposeActions;
  readonly guard: BoxGuard;
  private readonly store: WritableAtom<ComposeView>;
  private readonly body: ComposeBody;
  private readonly draft: ComposeDraft;
  private readonly situation: DraftSituation;
  private readonly parts: OpenParts;
  private readonly painter: MarkPainter;
  private readonly targets: ActionTargets;
  private readonly loop: CheckLoop;
  private readonly composition: Composition;
  private readonly rest: Rest;
  private hovered: string | null = null;
  private lastChange = performance.now();
  private timesAsked = 0;

  /** @param name unique on the page; the ids of its findings start with it */
  constructor(
    readonly name: string,
    readonly box: ComposeBox,
    private readonly page: Surroundings,
    private readonly signal: AbortSignal,
  ) {
    this.body = new ComposeBody(box.body, foreignParts(page.host));
    this.draft = new ComposeDraft(name);
    this.situation = new DraftSituation(page.situations, () =>
      this.attempt(() => {
        this.check();
        this.show();
      }),
    );
    this.parts = new OpenParts(box.body, page.overlay);
    this.painter = new MarkPainter(page.highlights, this.body);
    this.targets = this.createTargets();
    this.guard = new BoxGuard(box, this.targets, page, signal);
    this.store = atom(this.look());
    this.view = this.store;
    this.actions = createActions(this.targets);
    this.places = {
      box: () => this.body.visiblePart(),
      mark: (id) => {
        const shown = this.draft.find(id);
        return shown ? this.body.linesOf(shown.finding) : [];
      },
    };
    this.loop = this.createLoop();
    this.rest = new Rest(() => {
      this.situation.keep();
      this.refresh();
    }, signal);
    this.composition = this.watchBody();
    this.watchPointer();
    signal.addEventListener(
      'abort',
      page.settings.listen(() => this.refresh()),
    );
    signal.addEventListener('abort', () => this.situation.keep());
    signal.addEventListener('abort', () => this.painter.erase());
    this.update();
  }

  /** An answer of the background. `null`: the check failed. */
  answer(revision: number, report: Report | null): void {
    this.loop.answer(revision, report);
  }

  /** The background is another one than before, and knows nothing of what was asked. */
  repeat(): void {
    this.loop.repeat();
  }

  /** The same words may be judged differently now. */
  checkAgain(): void {
    this.draft.forgetDismissals();
    this.check();
  }

  /** Marks that the page displaced go back to their words; one under the pointer comes out. */
  repaint(): void {
    if (!this.composition.isComposing) this.attempt(() => this.paint());
  }

  /** Gives whether the key was meant for us. */
  press(key: KeyPress): boolean {
    const action = keyAction(key, this.page.settings.get().keys);
    return action !== undefined && this.actions.press(action);
  }

  /** The writer wants to know now: the sentence at the caret counts too, and the count is said again. */
  private checkNow(): void {
    this.timesAsked++;
    this.update();
    this.rest.end();
    this.checkAgain();
  }

  private createTargets(): ActionTargets {
    const { draft } = this;
    const editor = {
      body: this.box.body,
      read: () => this.body.read(),
      isComposing: () => this.composition.isComposing,
      sinceChange: () => performance.now() - this.lastChange,
    };
    return {
      body: this.body,
      draft,
      situation: this.situation,
      parts: this.parts,
      editor,
      write: createWriteSuggestion({ draft, editor }),
      refresh: () => this.refresh(),
      update: () => this.update(),
      check: () => this.check(),
      checkNow: () => this.checkNow(),
      endWriting: () => this.rest.end(),
      remember: (hidden, scope) => this.page.remember(hidden, scope),
      version: this.page.version,
      readKeys: () => this.page.settings.get().keys,
    };
  }

  private createLoop(): CheckLoop {
    const { page, signal } = this;
    return new CheckLoop(
      {
        send: (revision, draft) => page.check(revision, draft),
        onReport: (report, draft) => {
          this.draft.adopt(report, draft.text);
          this.refresh();
        },
        onFailure: () => this.fail(),
        onSilence: () => {
          this.fail();
          page.onSilence();
        },
      },
      signal,
    );
  }

  private fail(): void {
    this.draft.fail('no-answer');
    this.refresh();
  }

  private watchBody(): Composition {
    return watchBody(
      this.box.body,
      {
        onChange: () => this.update(),
        onSelection: () => this.refresh(),
        onTyping: () => {
          this.situation.takeUp();
          this.giveWay();
        },
      },
      this.signal,
    );
  }

  private watchPointer(): void {
    watchPointer(
      {
        body: this.box.body,
        isOurs: (event) => event.composedPath().includes(this.page.overlay),
        findingAt: (x, y) =>
          this.draft.shown.find(({ finding }) => this.body.isAt(finding, x, y))?.id ?? null,
        onHover: (id) => {
          this.hovered = id;
          this.repaint();
        },
        onOpen: (id) => this.actions.openCard(id, 'pointer'),
        onLeave: () => this.actions.closeCard(),
        onPressElsewhere: () => this.giveWay(),
      },
      this.signal,
    );
  }

  /** The writer goes on: what is open gets out of the way. */
  private giveWay(): void {
    if (!this.parts.isAnyOpen) return;
    this.parts.vanish();
    this.refresh();
  }

  /** Reads the page, has it checked where it changed, and shows what is there. */
  private update(): void {
    this.attempt(() => {
      this.read();
      this.show();
    });
  }

  /** Gives out what is to be seen now. */
  private refresh(): void {
    this.attempt(() => this.show());
  }

  /** A mistake of ours never reaches the page: nothing is marked then, and nothing passes for checked. */
  private attempt(work: () => void): void {
    if (this.signal.aborted) return;
    if (this.composition.isComposing) {
      // The page may not be read now; only what is open changes.
      const { card, list, notice } = this.parts;
      this.store.set({ ...this.store.get(), card, list, notice, held: this.guard.held });
      return;
    }
    this.page.mistakes.attempt(work, () => {
      const status = { kind: 'not-checked', reason: 'no-answer' } as const;
      this.store.set({ ...this.store.get(), status, findings: [], card: null });
      this.painter.erase();
    });
  }

  private read(): void {
    this.body.map = this.body.read();
    const { text } = this.body.map;
    if (text !== this.draft.text) {
      this.draft.change(text);
      this.guard.edit();
      this.situation.change(text);
      this.lastChange = performance.now();
      this.rest.restart();
      if (this.draft.isCheckable) this.loop.request(this.toDraft());
      else this.loop.drop();
    }
  }

  /** Asks anew for what may be judged differently: an answer that is on its way counts no more. */
  private check(): void {
    this.loop.drop();
    if (this.draft.isCheckable) this.loop.request(this.toDraft());
  }

  private show(): void {
    // Reading may have found that the extension is gone.
    if (this.signal.aborted) return;
    this.draft.reveal(this.body.caret, this.rest.isOver);
    this.parts.follow((id) => this.draft.find(id));
    this.store.set(this.look());
    this.paint();
  }

  private toDraft(): Draft {
    const quoted = this.body.map.quoted || readQuoted(findAnswered(this.box, this.page.host));
    return { text: this.draft.text, language: 'auto', ...this.situation.chosen, quoted };
  }

  private lookAtSituation(): ShownSituation | null {
    const { chosen } = this.situation;
    const { taken } = this.draft;
    return taken && { ...chosen, taken: chosen.situation === 'auto' ? taken : chosen.situation };
  }

  private look(): ComposeView {
    const { locale, country, decidedRules } = this.page.settings.get();
    const { card, list, notice } = this.parts;
    return {
      locale,
      country,
      decidedRules,
      theme: readTheme(this.box.body),
      status: this.draft.status,
      situation: this.lookAtSituation(),
      findings: this.draft.shown,
      card,
      list,
      notice,
      held: this.guard.held,
      timesAsked: this.timesAsked,
      today: localDay(new Date()),
    };
  }

  private paint(): void {
    this.painter.paint(this.store.get(), this.hovered);
  }
}

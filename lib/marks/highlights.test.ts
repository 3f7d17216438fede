// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Highlights, type Painting } from './highlights.ts';

const registry = new Map<string, Set<Range>>();
/** Every range that was added to a highlight, one after the other. */
const added: Range[] = [];

class FakeHighlight extends Set<Range> {
  override add(range: Range): this {
    added.push(range);
    return super.add(range);
  }
}

const error = { range: new Range(), severity: 'error' } as const;
const hint = { range: new Range(), severity: 'hint' } as const;
const painting = (part: Partial<Painting>): Painting => ({
  marks: [],
  active: null,
  theme: 'light',
  ...part,
});

beforeEach(() => {
  registry.clear();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
});
afterEach(() => vi.unstubAllGlobals());

const painted = () => [...registry].map(([name, ranges]) => `${name} ${ranges.size}`).sort();

describe('what is painted', () => {
  it.each<[string, Painting, string[]]>([
    ['nothing', painting({}), []],
    ['by severity', painting({ marks: [error, hint] }), ['amends-error 1', 'amends-hint 1']],
    ['several', painting({ marks: [error, { ...error, range: new Range() }] }), ['amends-error 2']],
    ['on a dark page', painting({ marks: [error], theme: 'dark' }), ['amends-error-dark 1']],
    [
      'under the pointer',
      painting({ marks: [error], active: error }),
      ['amends-active-error 1', 'amends-error 1'],
    ],
  ])('%s', (_, shown, expected) => {
    new Highlights().paint({}, shown);
    expect(painted()).toEqual(expected);
  });

  it('takes the place of what was painted before', () => {
    const highlights = new Highlights();
    const box = {};
    highlights.paint(box, painting({ marks: [error] }));
    highlights.paint(box, painting({ marks: [hint] }));
    expect(painted()).toEqual(['amends-hint 1']);
  });

  it('is of all compose boxes together, until each is erased', () => {
    const highlights = new Highlights();
    const [one, two] = [{}, {}];
    highlights.paint(one, painting({ marks: [error] }));
    highlights.paint(two, painting({ marks: [{ ...error, range: new Range() }] }));
    expect(painted()).toEqual(['amends-error 2']);
    highlights.erase(one);
    expect(painted()).toEqual(['amends-error 1']);
    highlights.erase(two);
    expect(painted()).toEqual([]);
  });

  it('leaves the page’s own highlights', () => {
    registry.set('search', new Set());
    const highlights = new Highlights();
    highlights.paint({}, painting({ marks: [error] }));
    highlights.paint({}, painting({}));
    expect(painted()).toEqual(['amends-error 1', 'search 0']);
  });

  it('comes back by itself after the page cleared the registry', () => {
    vi.useFakeTimers();
    const highlights = new Highlights();
    const box = {};
    highlights.paint(box, painting({ marks: [error] }));
    registry.clear();
    vi.advanceTimersByTime(1_000);
    expect(painted()).toEqual(['amends-error 1']);
    highlights.erase(box);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('is not touched where it stays', () => {
    const highlights = new Highlights();
    const box = {};
    highlights.paint(box, painting({ marks: [error] }));
    const before = added.length;
    const more = { ...error, range: new Range() };
    highlights.paint(box, painting({ marks: [error, more] }));
    expect(added.slice(before)).toEqual([more.range]);
  });

  it('is nothing where the browser cannot', () => {
    vi.stubGlobal('CSS', {});
    expect(() => new Highlights().paint({}, painting({ marks: [error] }))).not.toThrow();
  });
});

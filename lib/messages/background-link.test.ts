import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { BackgroundLink } from './background-link.ts';
import type { ToContent } from './protocol.ts';

const ANSWER: ToContent = { type: 'settings-changed' };

class FakePort {
  readonly sent: unknown[] = [];
  isDead = false;
  private listeners: Record<string, (message?: unknown) => void> = {};
  readonly onMessage = { addListener: (tell: () => void) => (this.listeners['message'] = tell) };
  readonly onDisconnect = { addListener: (tell: () => void) => (this.listeners['gone'] = tell) };

  postMessage(message: unknown): void {
    if (this.isDead) throw new Error('Attempting to use a disconnected port object');
    this.sent.push(message);
  }
  disconnect(): void {
    this.isDead = true;
  }
  answer(message: ToContent): void {
    this.listeners['message']?.(message);
  }
  die(): void {
    this.isDead = true;
    this.listeners['gone']?.();
  }
}

function start() {
  const ports: FakePort[] = [];
  const runtime = {
    id: 'amends',
    connect: (): Browser.runtime.Port => {
      if (!runtime.id) throw new Error('Extension context invalidated.');
      const port = new FakePort();
      ports.push(port);
      return port as unknown as Browser.runtime.Port;
    },
  };
  const events = { onMessage: vi.fn(), onConnected: vi.fn(), onOrphaned: vi.fn() };
  const life = new AbortController();
  const link = new BackgroundLink(events, life.signal, runtime);
  const last = (): FakePort => {
    const port = ports.at(-1);
    if (!port) throw new Error('nobody called');
    return port;
  };
  return { link, ports, runtime, events, life, last };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the link to the background', () => {
  it('is not there before it is opened, and says nothing', () => {
    const { link, ports } = start();
    link.send({ type: 'ping' });
    expect(ports).toEqual([]);
  });

  it('carries messages both ways', () => {
    const { link, events, last } = start();
    link.open();
    link.open();
    expect(events.onConnected).toHaveBeenCalledOnce();
    link.send({ type: 'warm-up' });
    expect(last().sent).toEqual([{ type: 'warm-up' }]);
    last().answer(ANSWER);
    expect(events.onMessage).toHaveBeenCalledExactlyOnceWith(ANSWER);
  });

  it('keeps the background awake', () => {
    const { link, last } = start();
    link.open();
    vi.advanceTimersByTime(60_000);
    expect(last().sent).toHaveLength(3);
  });

  it('is made anew at once when the background dies', () => {
    const { link, ports, events, last } = start();
    link.open();
    last().die();
    vi.advanceTimersByTime(0);
    expect(ports).toHaveLength(2);
    expect(events.onConnected).toHaveBeenCalledTimes(2);
  });

  it('is tried less and less often while the background keeps dying', () => {
    const { link, ports, last } = start();
    link.open();
    for (const delay of [0, 250, 500, 1_000]) {
      last().die();
      const before = ports.length;
      vi.advanceTimersByTime(Math.max(delay - 1, 0));
      expect(ports).toHaveLength(delay === 0 ? before + 1 : before);
      vi.advanceTimersByTime(1);
      expect(ports).toHaveLength(before + 1);
    }
  });

  it('is tried at once again after an answer', () => {
    const { link, ports, last } = start();
    link.open();
    last().die();
    vi.advanceTimersByTime(0);
    last().answer(ANSWER);
    last().die();
    vi.advanceTimersByTime(0);
    expect(ports).toHaveLength(3);
  });

  it('hears nothing more from a background that was dropped', () => {
    const { link, ports, events } = start();
    link.open();
    link.reconnect();
    vi.advanceTimersByTime(0);
    ports[0]?.answer(ANSWER);
    ports[0]?.die();
    expect(events.onMessage).not.toHaveBeenCalled();
    expect(ports).toHaveLength(2);
  });

  it('ends where the extension is gone', () => {
    const { link, events, runtime, last } = start();
    link.open();
    runtime.id = '';
    last().die();
    vi.advanceTimersByTime(60_000);
    expect(events.onOrphaned).toHaveBeenCalledOnce();
  });

  it('ends soon where the extension goes while the link is made anew', () => {
    const { link, events, runtime, last } = start();
    link.open();
    last().die();
    vi.advanceTimersByTime(0);
    runtime.id = '';
    last().disconnect();
    vi.advanceTimersByTime(1_000);
    expect(events.onOrphaned).toHaveBeenCalledOnce();
  });

  it('ends with the page', () => {
    const { link, ports, life, last } = start();
    link.open();
    life.abort();
    expect(last().isDead).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(ports).toHaveLength(1);
  });
});

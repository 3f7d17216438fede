import { describe, expect, it } from 'vitest';

import { parseRequest } from './request.ts';

const byDefault = { language: 'auto', situation: 'none' } as const;
const parse = (json: string) => parseRequest(json, byDefault);

describe('parseRequest', () => {
  it.each([
    ['{"text": "Hi"}', { draft: { text: 'Hi', quoted: '', ...byDefault } }],
    ['{"text": ""}\r', { draft: { text: '', quoted: '', ...byDefault } }],
    ['{"id": 7, "text": "Hi"}', { id: 7, draft: { text: 'Hi', quoted: '', ...byDefault } }],
    [
      '{"id": "m1", "text": "Hi", "language": "sk", "situation": "complaint", "quoted": "Bad", "x": 1}',
      { id: 'm1', draft: { text: 'Hi', quoted: 'Bad', language: 'sk', situation: 'complaint' } },
    ],
  ])('reads %s', (json, request) => {
    expect(parse(json)).toEqual(request);
  });

  it.each([
    ['{"text": "Hi"', 'it is not valid JSON'],
    ['["Hi"]', 'it is not a JSON object'],
    ['null', 'it is not a JSON object'],
    ['{"id": "m1"}', '"text" is missing or not a string'],
    ['{"text": 1}', '"text" is missing or not a string'],
    ['{"text": "", "id": {}}', '"id" is not a string or a number'],
    ['{"text": "", "quoted": []}', '"quoted" is not a string'],
    ['{"text": "", "language": "de"}', '"language" is not one of auto, en, es, sk'],
    [
      '{"text": "", "situation": "bad"}',
      '"situation" is not one of auto, our-mistake, bad-news, not-ours, complaint, none',
    ],
  ])('refuses %s', (json, message) => {
    expect(() => parse(json)).toThrow(message);
  });
});

/** Whether a mail stays in the writer's own house. Pure. */

/** Domains as they were typed, with commas or spaces between them. What is no domain is left out. */
export function parseDomains(text: string): string[] {
  const words = text.toLowerCase().split(/[\s,;]+/);
  const domains = words.map((word) => word.replace(/^.*@/, '').replace(/\.$/, ''));
  return [...new Set(domains.filter((domain) => /^[^.@]+(\.[^.@]+)+$/.test(domain)))];
}

/** @param addresses in lower case; `null` where not everybody's is known: then it may go anywhere */
export const isOwnMail = (
  addresses: readonly string[] | null,
  ownDomains: readonly string[],
): boolean =>
  addresses !== null &&
  addresses.length > 0 &&
  addresses.every((address) => ownDomains.includes(address.slice(address.lastIndexOf('@') + 1)));

/**
 * A page's Content-Security-Policy, as strict as Gmail's and stricter: nonces for scripts and style
 * elements, no worker, no frame, no HTML from strings but by the named Trusted Types policies.
 */
export function pagePolicy(nonce: string, trustedTypes: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src-elem 'nonce-${nonce}'`,
    // A mail's own formatting stands in style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes.join(' ')}`,
  ].join('; ');
}

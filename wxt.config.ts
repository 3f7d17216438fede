import { defineConfig } from 'wxt';
import { MAIL_HOSTS } from './lib/hosts/mail-hosts.ts';

/** A public key; the extension's id in Chromium follows from it and stays the same on every machine. */
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA+fVTQWeetgGPpqraZgWuPGs4um8R7WObt/EVvNk0Hk4BJo' +
  'BurQq6JD2G9HLbxZAdjJA+iVf6Y8vK8YqgEbGUs05XeVwHSgnsFsM5jAuVpbwcHkcb45seoaawL9ib/WTC+aZUU/aM' +
  'oVw/9cq4tmseUCAiHIdqhmw4NCSpGzqai0s26brI473Zp/Q+iB6t9Ftekfy9Z8VHy79RXYlDQC2TL9LMrDFsQ24pbo' +
  'w8MsVfqnodJNnHoaEOnBVVm4Y1D4ZusjPC1yhPz6RP6Jg/n2zUyZD3VUoemY+ZyOtFMBnpgsp+rb2MuxgohN/8ivhF' +
  'P5Xy5zWA9Ymyt5tISWvOImAlrQIDAQAB';

const CONTENT_POLICY = "script-src 'self'; object-src 'self'; connect-src 'self' https:";

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms'],
    host_permissions: MAIL_HOSTS,
    // The server of a list that lets others not read it, when its address is given.
    optional_host_permissions: ['https://*/*'],
    // Lists come over https alone, also where an address leads on. Development talks to its own server.
    ...(command === 'build'
      ? { content_security_policy: { extension_pages: CONTENT_POLICY } }
      : {}),
    action: { default_title: '__MSG_name__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'amends@amends.example',
              // Underlines in ::highlight().
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: KEY,
          storage: { managed_schema: 'managed_schema.json' },
          // light-dark() in style sheets; Highlight API (105) and a Port that keeps the worker awake (114) are older.
          minimum_chrome_version: '123',
        }),
  }),
});

import { defineConfig } from 'wxt';
import { MAIL_HOSTS } from './lib/hosts/mail-hosts.ts';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: MAIL_HOSTS,
  },
});

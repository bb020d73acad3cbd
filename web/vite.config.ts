/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import Components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import { defineConfig } from 'vite';

const TARGET = ['chrome86', 'edge88', 'firefox85', 'safari14.1'];

export default defineConfig({
  plugins: [vue(), Components({ dirs: [], resolvers: [ElementPlusResolver()], dts: 'src/components.d.ts' })],
  resolve: {
    alias: {
      '@ctrl/tinycolor': fileURLToPath(new URL('./src/ui/no-tinycolor.ts', import.meta.url)),
      '@': fileURLToPath(new URL('./src', import.meta.url)),
    },
  },
  define: {
    __VUE_OPTIONS_API__: true,
    __VUE_PROD_DEVTOOLS__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: {
    target: TARGET,
    cssTarget: 'chrome86',
    sourcemap: false,
    manifest: true,
    assetsInlineLimit: 2048,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vue', test: /node_modules[\\/](@vue|vue|vue-router|pinia|vue-i18n|@intlify)[\\/]/ },
            { name: 'icons', test: /@element-plus[\\/]icons-vue/, priority: 10 },
            {
              name: 'kit',
              test: /node_modules[\\/](element-plus|@floating-ui|async-validator|dayjs|lodash)/,
              minShareCount: 4,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.ZS_SERVER ?? 'http://127.0.0.1:8080' } },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], css: false, server: { deps: { inline: ['element-plus'] } } },
});

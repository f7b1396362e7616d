/**
 * Builds the extension for both browsers from one source: dist/chromium and dist/firefox.
 * Run as `npm run build`.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { minify } from 'terser';
import { tsImport } from 'tsx/esm/api';

const ROOT = dirname(fileURLToPath(import.meta.url));
const PAGES = ['card', 'popup', 'panel', 'library', 'welcome'];
/** What every page of the web has to load. */
const CONTENT_SCRIPTS = ['guard.js', 'content.js'];
/** What of a page's own globals content.js asks for most: each look at one takes Firefox as long as some at a node. */
const PAGE_GLOBALS = ['document', 'location', 'performance', 'getComputedStyle'];
/**
 * What objects of the content script's own call their parts, and no browser and no message does: these get short names.
 * To find them by what they are not would break, without a word, what a newer browser adds.
 */
export const OWN_PARTS = (
  'answered attach barsAtEdges blocks boxes cameBack clicks dots due entered forgetUnder ground handPort hides ' +
  'highest holder inCard keepBeside lay lookAgain lowestBar marked movedOn mutated offsetOf onMention orphaned ' +
  'pieces pinned pointedAt prepare prepared raise readAgain reading recover redraw refused replies resting ' +
  'restyled ring roots run scopes sent shown spotAgain startWhole stuck tapped tell turned wakeUp watch within'
).split(' ');

/**
 * What each browser does not know of the one manifest, so that neither warns of the other's keys.
 * @type {Record<'chromium' | 'firefox', (manifest: any) => void>}
 */
const LEAVE_OUT = {
  chromium(manifest) {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
    delete manifest.sidebar_action;
    // Chromium takes four suggested keys and no more: those that work on the page come first.
    for (const name of ['_execute_action', 'open-panel']) delete manifest.commands[name].suggested_key;
  },
  firefox(manifest) {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
    delete manifest.side_panel;
    manifest.permissions = manifest.permissions.filter((/** @type {string} */ name) => name !== 'sidePanel');
    // Firefox's addresses are random per installation already.
    for (const entry of manifest.web_accessible_resources) delete entry.use_dynamic_url;
  },
};

/**
 * Builds everything.
 * @param {{ quiet?: boolean }} [options] quiet leaves out the size report, which goes to standard error
 * @returns {Promise<{ chromium: string, firefox: string, sizes: Record<string, number> }>} the folders, and each
 *   script's gzipped size in bytes
 */
export async function build({ quiet = false } = {}) {
  const dist = join(ROOT, 'dist');
  await rm(dist, { recursive: true, force: true });
  const chromium = join(dist, 'chromium');
  await Promise.all([bundle(inOnePiece(chromium)), bundle(ofPages(chromium)), bundle(inParts(chromium))]);
  for (const script of CONTENT_SCRIPTS) await minifyAgain(join(chromium, script));
  for (const page of PAGES) await cp(join(ROOT, `src/${page}/${page}.html`), join(chromium, `${page}/${page}.html`));
  const icons = (await readdir(join(ROOT, 'src/icons'))).filter((name) => name.endsWith('.png'));
  for (const icon of icons) await cp(join(ROOT, 'src/icons', icon), join(chromium, 'icons', icon));
  const { buildPacks } = await tsImport('./scripts/packs/build.ts', import.meta.url);
  await buildPacks(join(chromium, 'packs'));
  await writeFile(join(chromium, 'licences.txt'), await licences());
  await cp(chromium, join(dist, 'firefox'), { recursive: true });
  await writeManifests(dist);
  const sizes = await scriptSizes(chromium);
  if (!quiet) for (const [file, bytes] of Object.entries(sizes)) report(file, bytes);
  return { chromium, firefox: join(dist, 'firefox'), sizes };
}

/** @type {import('esbuild').BuildOptions} */
const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  target: ['chrome128', 'firefox140'],
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * Everything that is one script: workers, pages' scripts, and the card, which a sandbox may part from its own origin,
 * where it could load no module.
 * @param {string} outdir
 * @returns {import('esbuild').BuildOptions}
 */
function inOnePiece(outdir) {
  const scripts = PAGES.filter((page) => page !== 'library');
  return {
    ...COMMON,
    entryPoints: [
      { in: 'src/background/index.ts', out: 'background' },
      ...scripts.map((page) => ({ in: `src/${page}/index.tsx`, out: `${page}/index` })),
      ...PAGES.map((page) => ({ in: `src/${page}/style.css`, out: `${page}/style` })),
    ],
    outdir,
    format: 'iife',
  };
}

/**
 * What every page of the web has to load, one script each: the second minifier puts them into a function of their own.
 * @param {string} outdir
 * @returns {import('esbuild').BuildOptions}
 */
function ofPages(outdir) {
  return {
    ...COMMON,
    entryPoints: [
      { in: 'src/content/guard.ts', out: 'guard' },
      { in: 'src/content/index.ts', out: 'content' },
    ],
    outdir,
    format: 'esm',
    // All that we run in has them; what a newer Unicode adds to them matters to nobody here.
    supported: { 'regexp-unicode-property-escapes': true },
  };
}

/**
 * The library, whose list does not wait for the rest: "index" is what the list needs alone, "rest" what it does not
 * need, and "chunk" what both do.
 * @param {string} outdir
 * @returns {import('esbuild').BuildOptions}
 */
function inParts(outdir) {
  return {
    ...COMMON,
    entryPoints: [{ in: 'src/library/index.tsx', out: 'library/index' }],
    outdir,
    format: 'esm',
    splitting: true,
    // Two of one name would be an error here, and not a page that lacks one.
    chunkNames: 'library/[name]',
  };
}

/**
 * Makes a script smaller by a slower minifier than that of the bundler, which follows values through functions. It puts
 * no function into another: such a one is parsed again each time that the outer one is compiled.
 * @param {string} file
 */
async function minifyAgain(file) {
  const { code } = await minify(await readFile(file, 'utf8'), {
    ecma: 2020,
    // Side by side, functions are smaller once they are packed; what is no more than a value is put where it is asked
    // for. What is unsafe is so for who changes built-in objects, in a world that is ours alone, or calls functions
    // with `new`.
    compress: { passes: 3, inline: 1, reduce_funcs: false, hoist_funs: true, unsafe: true, unsafe_arrows: true },
    // Looked up once, and under short names.
    enclose: file.endsWith('content.js') ? `${PAGE_GLOBALS}:${PAGE_GLOBALS}` : true,
    format: { quote_style: 2 },
    mangle: { properties: { regex: new RegExp(`^(${OWN_PARTS.join('|')})$`) } },
  });
  await writeFile(file, /** @type {string} */ (code));
}

/** @param {string} dist */
async function writeManifests(dist) {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const source = await readFile(join(ROOT, 'manifest.json'), 'utf8');
  for (const [name, leaveOut] of Object.entries(LEAVE_OUT)) {
    const manifest = JSON.parse(source);
    manifest.version = version;
    leaveOut(manifest);
    await mkdir(join(dist, name), { recursive: true });
    await writeFile(join(dist, name, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

/** The licences of what is bundled, which must travel with it. */
async function licences() {
  const { dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const texts = [`Apropos\n\n${await readFile(join(ROOT, 'LICENSE'), 'utf8')}`];
  for (const name of Object.keys(dependencies).sort()) {
    const folder = join(ROOT, 'node_modules', name);
    const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    texts.push(`${name} ${version} (${license})\n\n${file ? await readFile(join(folder, file), 'utf8') : ''}`);
  }
  return texts.join(`\n${'-'.repeat(80)}\n`);
}

/** @param {string} folder */
async function scriptSizes(folder) {
  const files = await readdir(folder, { recursive: true });
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const file of files.filter((name) => name.endsWith('.js')).sort()) {
    sizes[relative('.', file)] = gzipSync(await readFile(join(folder, file)), { level: 9 }).length;
  }
  return sizes;
}

/** @param {string} file @param {number} bytes */
function report(file, bytes) {
  process.stderr.write(`${file.padEnd(20)} ${(bytes / 1024).toFixed(1).padStart(6)} KB gzipped\n`);
}

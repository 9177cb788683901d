const sockets =
  '^(node:)?(child_process|cluster|dgram|dns|dns/promises|fs|fs/promises|http|http2|https|net|tls|worker_threads)$';
const hosts = 'node_modules/(botbuilder|botframework|@azure|@types/restify|restify|ws|libsql)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphans',
      comment: 'A module that nobody imports. Entry points are named here.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: ['^bot/(main|fedbot)[.]ts$', '[.]d[.]ts$', '^test/', '^bench/'],
      },
      to: {},
    },
    {
      name: 'no-dev-dependency-in-product',
      severity: 'error',
      from: { path: '^(bot|dialogs|locales|services)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'no-undeclared-dependency',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      from: { path: '^(bot|dialogs|locales|services)/' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'locales-know-only-the-model',
      severity: 'error',
      from: { path: '^locales/' },
      to: { pathNot: '^(locales/|services/model/|node_modules/(i18next|string-width)/)' },
    },
    {
      name: 'locales-take-only-types-from-the-model',
      severity: 'error',
      from: { path: '^locales/' },
      to: { path: '^services/model/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'services-know-no-words-and-no-host',
      comment: 'Types count too: the engine does not even know the shape of an Activity.',
      severity: 'error',
      from: { path: '^services/' },
      to: { path: `^(bot|dialogs|locales)/|${hosts}`, reachable: true },
    },
    {
      name: 'judging-is-pure',
      severity: 'error',
      from: { path: '^services/(model|checks|reasoning|fixes)/' },
      to: { path: `${sockets}|^services/(dns|probe|facts|docs|watch)/`, reachable: true },
    },
    {
      name: 'sockets-only-in-dns-and-probe',
      severity: 'error',
      from: { path: '^services/', pathNot: '^services/(dns|probe)/' },
      to: { path: '^(node:)?(dgram|dns|dns/promises|http|http2|https|net|tls)$' },
    },
    {
      name: 'dialogs-know-only-model-and-locales',
      severity: 'error',
      from: { path: '^dialogs/' },
      to: { path: '^(bot|services/(?!model/))' },
    },
    {
      name: 'dialogs-reach-no-socket-and-no-host',
      severity: 'error',
      from: { path: '^dialogs/' },
      to: { path: `${sockets}|^bot/|^services/(dns|probe|facts)/|${hosts}`, reachable: true },
    },
    {
      name: 'page-knows-only-itself',
      comment: 'Browser code; of packages it may know the types.',
      severity: 'error',
      from: { path: '^bot/page/' },
      to: { pathNot: '^bot/page/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'page-takes-no-words-and-no-types-of-the-bot',
      severity: 'error',
      from: { path: '^bot/page/' },
      to: { path: '^(bot/(?!page/)|dialogs|locales|services)' },
    },
    {
      name: 'quick-commands-start-fast',
      severity: 'error',
      from: { path: '^bot/commands/(check|explain|understand|ask)[.]ts$' },
      to: { path: 'node_modules/(botbuilder|@types/restify|restify)', reachable: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // A linked node_modules is judged like a folder.
    preserveSymlinks: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};

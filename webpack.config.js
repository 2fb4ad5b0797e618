import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { BundledPackages } from "./scripts/bundled.mjs";
import { policyFor, policyText } from "./scripts/policy.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Types are checked by tsc; here they are only taken off. The target is what every supported Office web view runs. */
const typescript = {
  test: /\.tsx?$/,
  // No module of ours does anything by being fetched, so that of a folder only what is used comes along.
  sideEffects: false,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

/** One page with its own program and its own policy. */
const page = (filename, name) =>
  new HtmlPlugin({
    filename,
    template: at(`src/entry/${name}/index.html`),
    chunks: [name],
    templateParameters: { policy: policyText(policyFor(filename)) },
  });

/** What Outlook runs without a page: one file under a fixed name, in the language of 2016, as it was written (manifest.outlook.xml). */
const launchEvent = (mode) => ({
  mode,
  target: ["web", "es6"],
  entry: { launchevent: at("src/entry/launchevent/main.ts") },
  output: { path: at("dist"), filename: "launchevent.js" },
  devtool: false,
  resolve: { extensions: [".ts"] },
  module: {
    rules: [
      { ...typescript, use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2016" } } } },
    ],
  },
  plugins: [
    new HtmlPlugin({
      filename: "launchevent.html",
      template: at("src/entry/launchevent/index.html"),
      inject: false,
      templateParameters: { policy: policyText(policyFor("launchevent.html")) },
    }),
  ],
  // Shortening makes conditional expressions, at which the older engine stops.
  optimization: { minimize: false },
  stats: "errors-warnings",
});

/** The pages; what serves or measures them builds these alone. */
export const pages = (mode) => ({
  mode,
  target: "web",
  entry: {
    page: at("src/entry/page/main.ts"),
    taskpane: at("src/entry/taskpane/main.ts"),
    painter: at("src/entry/painter/main.ts"),
    mymap: at("src/entry/mymap/main.tsx"),
    signedin: at("src/entry/signedin/main.ts"),
  },
  experiments: { css: true },
  output: {
    path: at("dist"),
    filename: mode === "production" ? "[name].[contenthash:10].js" : "[name].js",
    chunkFilename: mode === "production" ? "part.[contenthash:10].js" : "part.[name].js",
    cssFilename: mode === "production" ? "[name].[contenthash:10].css" : "[name].css",
    assetModuleFilename: "assets/[name].[contenthash:10][ext]",
    // Relative addresses, so that a council can serve the folder from any path.
    publicPath: "auto",
    // What it fetches by itself passes the page's policy under a name (scripts/policy.mjs).
    trustedTypes: { policyName: "webpack" },
    clean: { keep: /^launchevent\./ },
  },
  // Never "eval": the page's policy forbids it.
  devtool: mode === "production" ? false : "source-map",
  // Mermaid offers a layout of 1.5 MB that nothing here asks for: maps are laid out by ours (docs/decisions/0007).
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"], alias: { "elkjs/lib/elk.bundled.js": false } },
  module: {
    rules: [typescript, { test: /\.css$/, type: "css" }, { test: /\.(ttf|woff2?|wasm|docx)$/, type: "asset/resource" }],
  },
  plugins: [
    page("index.html", "page"),
    page("taskpane.html", "taskpane"),
    page("painter.html", "painter"),
    page("mymap.html", "mymap"),
    page("signed-in.html", "signedin"),
    new CopyPlugin({ patterns: [{ from: at("assets/icons"), to: "icons" }] }),
  ],
  // Terser, webpack's own choice, makes files one per cent larger and takes five times as long for the whole build.
  // Each file is packed by itself: below this size what several parts share is smaller twice than apart.
  optimization: {
    splitChunks: { chunks: "all", minSize: 40_000 },
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
  },
  // The first screen has a budget of its own, in tests/browser, counted as a browser fetches it.
  performance: false,
  cache: { type: "filesystem", buildDependencies: { config: [at("webpack.config.js")] } },
  stats: "errors-warnings",
});

export default (_, { mode = "production" }) => {
  const bundled = new BundledPackages(at("out/bundled.json"));
  return [pages(mode), launchEvent(mode)].map((config) => ({ ...config, plugins: [...config.plugins, bundled] }));
};

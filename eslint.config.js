import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Named exports say in the importing file what is used; a default can be renamed by every reader. */
const namedExportsOnly = {
  "no-restricted-syntax": [
    "error",
    { selector: "ExportDefaultDeclaration", message: "Export by name; default exports are for configuration files." },
    { selector: "TSEnumDeclaration", message: "Use a union of string literals; an enum is neither JSON nor a plain type." },
  ],
};

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "coverage/"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strict],
    plugins: { "react-hooks": reactHooks },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      ...namedExportsOnly,
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      eqeqeq: "error",
      "no-console": "error",
      "no-control-regex": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "Foreign text never becomes HTML; use textContent or elements." },
        { property: "outerHTML", message: "Foreign text never becomes HTML; use textContent or elements." },
        { property: "insertAdjacentHTML", message: "Foreign text never becomes HTML; use textContent or elements." },
      ],
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "none" }],
    },
  },
  {
    files: ["src/entry/terminal/**", "scripts/**", "tests/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["tests/**"],
    rules: {
      // A test may assert that something is there by using it: a missing value fails the test with its place.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Builders take parts out of packages to see what becomes of a damaged one.
      "@typescript-eslint/no-dynamic-delete": "off",
    },
  },
  { files: ["*.config.js", "scripts/tally.mjs", "**/*.d.ts"], rules: { "no-restricted-syntax": "off" } },
);

/** What an HTML validator finds wrong with a page that the build writes. */
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // A matter of taste: React and Vite write them in their own way.
    'void-style': 'off',
    'attr-quotes': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Checked in the running app by axe, which sees what is hidden.
    'unique-landmark': 'off',
    'no-redundant-role': 'off',
  },
});

/** One line for each finding, with the name and line of the page. */
export async function htmlFindings(text: string, name: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(text, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId} ${message}`),
  );
}

/** Invented articles as files of a project: a text and a note each, one in four with rights to passages only. */
import { inventedArticle } from '../build/bench/invented-articles';
import type { TempProject } from './temp-project';

export function writeArticles(project: TempProject, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const { text, day } = inventedArticle(i);
    project.write(`articles/a${i}.txt`, text);
    project.write(
      `articles/a${i}.yaml`,
      `publishedOn: ${day}\nrights: ${i % 4 === 0 ? 'passages' : 'full'}\n`,
    );
  }
}

import { Command } from 'commander';
import { extractCommand } from './extract/command.ts';
import { scoreCommand } from './extract/score-command.ts';

/** The command line: reads flags, hands them over, sets the exit status. */
const program = new Command('machtin').description('Reads Vietnamese press articles into a graph.');

program
  .command('extract')
  .description('print what articles say, each fact with its words')
  .argument('<file...>', 'articles (.txt, .md)')
  .option('--json', 'one JSON object a line and a file')
  .option('--explain', 'each sentence with its mentions, and the rule behind each fact')
  .action(async (files: string[], options: { json?: true; explain?: true }) => {
    process.exitCode = await extractCommand(files, { json: options.json === true, explain: options.explain === true });
  });

program
  .command('score')
  .description('score the extraction on articles with gold answers, where they are there')
  .option('--articles <folder>', 'articles named ID.txt', '../shared/articles/dev')
  .option('--scorer <file>', 'the scorer, with its gold beside it', '../shared/score/score.py')
  .option('--errors', 'list what was missed and what was extra')
  .action(async (options: { articles: string; scorer: string; errors?: true }) => {
    process.exitCode = await scoreCommand({ ...options, errors: options.errors === true });
  });

await program.parseAsync();

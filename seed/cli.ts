import { Command } from 'commander';
import type { GraphStore } from '../src/graph/graph-store.ts';
import { endWithReader, orTold, printLine, withStore } from './command.ts';
import { configuredEndpoint } from './configured-endpoint.ts';
import { type ExportFlags, exportCommand } from './export/export-command.ts';
import { type ReviewOptions, reviewCommand } from './review/review-command.ts';
import { FAILURES, type SeedOptions, seedCommand } from './seed-command.ts';
import { keepHeapSmall, surroundings } from './surroundings.ts';

/** The command line: reads flags, hands them over, sets the exit status. */
const program = new Command('machtin').description('Reads Vietnamese press articles into a graph.');

program
  .command('seed')
  .description('load articles into the graph; loading again changes nothing, and goes on where it was interrupted')
  .argument(
    '[path...]',
    'files, folders, patterns like "news/**/*.txt", http(s) addresses of pages and feeds, - for standard input',
  )
  .option('--base <folder>', 'what files are known by is their path below this folder')
  .option('--json', 'one JSON object a line')
  .option('--dry-run', 'say what would be done, and keep nothing')
  .option(
    '--strict',
    'what is otherwise warned of fails: no date, lost letters, a second version in one file, other kinds of files',
  )
  .option('--shard <n/of>', 'load one part of so many: several machines share a folder')
  .option('--retry <file>', 'try again what failed, from the file in which a run wrote it')
  .option('--failures <file>', `where what fails is written (${FAILURES})`)
  .option('--recheck', 'fetch known pages again: changed articles are replaced, withdrawn ones removed')
  .option('--watch', 'go on with what arrives in the folders')
  .option('--format <format>', 'what standard input is: txt, md, html, json, jsonl, csv, xml, zip')
  .option('--threads <number>', 'threads that read facts; 0: none of their own')
  .option('--endpoint', 'facts by the model at MACHTIN_ENDPOINT, as far as the text bears them out')
  .option('--pause <seconds>', 'between two requests to a host', '1')
  .option('--allow-private', "fetch from this machine's own network too")
  .action(async (paths: string[], options: SeedOptions) => {
    keepHeapSmall();
    // What it asks while it loads is little: threads that read would only take memory.
    const work = (store: GraphStore) => seedCommand(store, paths, options, surroundings());
    process.exitCode = await withStore(work, { readers: 0 });
  });

program
  .command('export')
  .description('print the graph; jsonl: in an order in which equal graphs give equal bytes')
  .option('--format <format>', 'jsonl, csv, gexf, graphml (both for Gephi) or cypher (for another Neo4j)', 'jsonl')
  .option('--only <name...>', 'kinds and relations, like Official GAVE Evidence; all where none is named')
  .option('--query <graphql>', 'all rows of the one connection that this query asks for, instead of the graph')
  .option('--excel', 'begin CSV with the mark by which Excel reads UTF-8')
  .action(async (flags: ExportFlags) => {
    process.exitCode = await withStore((store) => exportCommand(store, flags, process.stdout));
  });

program
  .command('review')
  .description('list identities that could not be decided, and take judgements and rulings')
  .option('--same <id...>', 'two things, or mentions of them, are one')
  .option('--different <id...>', 'two things, or mentions, are two: what was wrongly joined is parted')
  .option('--undecided <id...>', 'it cannot be told: the pair is not asked about again')
  .option('--withdraw <judgement>', 'take a judgement back')
  .option('--by <name>', 'who judges')
  .option('--reason <words>', 'why')
  .option('--judgements', 'list what was judged, the newest first')
  .option('--rule <ruling>', 'WRONG, DISPUTED or PRIVATE; STANDS takes it back; needs --on and --note')
  .option('--on <id>', 'the thing, or the evidence, that the ruling is on')
  .option('--note <words>', 'what those concerned have to say')
  .option('--url <url>', 'where more is said')
  .option('--first <number>', 'how many pairs to list', '20')
  .option('--json', 'one JSON object a pair')
  .option('--list', 'list the pairs, which is what it does without a judgement')
  .action(async (options: ReviewOptions) => {
    process.exitCode = await withStore((store) => reviewCommand(store, options, printLine));
  });

program
  .command('extract')
  .description('print what articles say, each fact with its words')
  .argument('<file...>', 'articles (.txt, .md)')
  .option('--json', 'one JSON object a line and a file')
  .option('--explain', 'each sentence with its mentions, and the rule behind each fact')
  .option('--endpoint', 'ask the model at MACHTIN_ENDPOINT, and keep what the text bears out')
  .action(async (files: string[], options: { json?: true; explain?: true; endpoint?: true }) => {
    const { extractCommand } = await import('./extract/command.ts');
    process.exitCode = await orTold(() =>
      extractCommand(files, {
        json: options.json === true,
        explain: options.explain === true,
        endpoint: options.endpoint === true ? configuredEndpoint() : null,
      }),
    );
  });

program
  .command('score')
  .description('score the extraction on articles with gold answers, where they are there')
  .option('--articles <folder>', 'articles named ID.txt', '../shared/articles/dev')
  .option('--scorer <file>', 'the scorer, with its gold beside it', '../shared/score/score.py')
  .option('--errors', 'list what was missed and what was extra')
  .action(async (options: { articles: string; scorer: string; errors?: true }) => {
    const { scoreCommand } = await import('./extract/score-command.ts');
    process.exitCode = await scoreCommand({ ...options, errors: options.errors === true });
  });

endWithReader();
await program.parseAsync();

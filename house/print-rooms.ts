import { readSources } from './read-sources.js';
import { renderRooms } from './render-rooms.js';

const named = process.argv.slice(2).map((folder) => folder.replace(/^src\/?|\/$/g, ''));
process.stdout.write(`${renderRooms(readSources('src'), named)}\n`);

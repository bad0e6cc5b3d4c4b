export { type Fields, isFields, textAt } from '../../fields.js';

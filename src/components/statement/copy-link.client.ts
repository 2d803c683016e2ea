/** The button of lines that stand on a page; the search brings the same to those that it finds. */
import '../../browser/copy-link.client.ts';

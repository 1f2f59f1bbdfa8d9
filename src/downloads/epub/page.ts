import { languageTag, type Script } from '../../script/script.ts';
import { xml, type Xml } from './xml.ts';

/** A page of the book. */
export interface BookPage {
  /** Its file in the book's folder. */
  readonly file: string;
  readonly title: string;
  readonly body: Xml;
}

/** Returns a page as an XHTML document (EPUB 3.3, 6.1). */
export function documentOf({ title, body }: BookPage, script: Script): string {
  const language = languageTag[script];
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
${body}
</html>
`.source;
}

-- As somebody types, stories are suggested by the words of their titles: the keys of weight A in a document's head.
create index search_document_title on search_document using gin (ts_filter(head, '{a}')) with (fastupdate = on);

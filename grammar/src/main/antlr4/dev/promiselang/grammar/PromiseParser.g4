parser grammar PromiseParser;
options { tokenVocab = PromiseLexer; }
module : UNKNOWN* EOF ;

using WorkPlan.CharacterTables;

if (args.Length != 4)
{
    Console.Error.WriteLine(
        """
        Usage: dotnet run --project tools/CharacterTables -- UCD OPENCC LISTS OUTPUT
          UCD     folder with Unihan_Readings.txt, Unihan_Variants.txt, Unihan_OtherMappings.txt,
                  Unihan_DictionaryLikeData.txt, UnicodeData.txt and EquivalentUnifiedIdeograph.txt
                  (Debian's package unicode-data, the .bz2 files unpacked)
          OPENCC  folder with TSCharacters.js and TSPhrases.js (npm's opencc-js, dist/esm-lib/dict)
          LISTS   folder with the lists made by hand (tools/CharacterTables/Lists)
          OUTPUT  folder that takes the tables (src/WorkPlan.Core/Cleaning/Data)
        The same sources give the same bytes.
        """);
    return 2;
}

UnicodeCharacters unicode = UnicodeCharacters.Read(args[0]);
ScriptSources scripts = ScriptSources.Read(args[1], args[2]);

PinyinTableBuilder.Write(unicode, Path.Combine(args[3], "pinyin-table.bin"));
ScriptTableBuilder.Write(unicode, scripts, Path.Combine(args[3], "script-table.bin"));
return 0;

using System.Text;
using WorkPlan.Export.Tests.Infrastructure;

namespace WorkPlan.Export.Tests.Tables;

public sealed class PlanDatabaseTests : IDisposable
{
    private const string First = "某区教育局2022年工作要点\n\n一、重点任务\n\n1．深化县管校聘改革。新建学校3所。（责任单位：人事科）\n\n2．落实双减政策。推进课后服务，按《管理办法》开展督导。\n";
    private const string Second = "某区教育局2023年工作要点\n\n一、重点任务\n\n1．推进五育并举。新增学位900个。\n";

    private readonly TempFolder folder = new();

    private string Database => folder.At("corpus.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Full_text_finds_chinese()
    {
        Tabled.Write(Database, Tabled.Read("a.txt", First), Tabled.Read("b.txt", Second));
        Assert.Equal(["深化县管校聘改革"], Tabled.Ask(Database, "SELECT title FROM tasks_fts('县管校聘')"));
        Assert.Equal(["落实双减政策"], Tabled.Ask(Database, "SELECT title FROM tasks WHERE text LIKE '%双减%'"));
        Assert.Equal(["b.txt"], Tabled.Ask(Database, "SELECT path FROM tasks_fts('五育并举') AS f JOIN tasks AS t ON t.id = f.rowid JOIN plans AS p ON p.id = t.plan_id"));
    }

    [Fact]
    public void Rows_are_those_of_the_csv_files()
    {
        PlanTables plan = Tabled.Read("a.txt", First);
        Tabled.Write(Database, plan);
        foreach ((string file, List<Dictionary<string, string>> rows) in Tabled.CsvRows(plan))
        {
            string table = Path.GetFileNameWithoutExtension(file);
            Assert.Equal(rows.Select(row => row["quote"]), Tabled.Ask(Database, $"SELECT quote FROM {table} ORDER BY id"));
            Assert.Equal(rows.Select(row => row["start"]), Tabled.Ask(Database, $"SELECT start FROM {table} ORDER BY id"));
        }

        Assert.Equal(["100000001|1|100000001|100000001|人事科"], Tabled.Ask(Database, "SELECT id, plan_id, task_id, section_id, name FROM units"));
    }

    [Fact]
    public void A_plan_is_current_by_its_bytes_and_what_reads_it()
    {
        string hash = SourceInfo.FromBytes("a.txt", "utf-8", Encoding.UTF8.GetBytes(First)).Sha256;
        using (PlanDatabase database = PlanDatabase.Open(Database))
        {
            Assert.False(database.IsCurrent("a.txt", hash, "1"));
            database.Write(Tabled.Read("a.txt", First), "1");
            database.Commit();
        }

        using PlanDatabase again = PlanDatabase.Open(Database);
        Assert.True(again.IsCurrent("a.txt", hash, "1"));
        Assert.False(again.IsCurrent("a.txt", hash, "2"));
        Assert.False(again.IsCurrent("a.txt", "0", "1"));
        Assert.False(again.IsCurrent("b.txt", hash, "1"));
    }

    [Fact]
    public void A_plan_that_changed_is_replaced_and_keeps_its_number()
    {
        Tabled.Write(Database, Tabled.Read("a.txt", First), Tabled.Read("b.txt", Second));
        string[] other = Tabled.Ask(Database, "SELECT * FROM tasks WHERE plan_id = 2");
        Tabled.Write(Database, Tabled.Read("a.txt", Second));
        Assert.Equal(["1|a.txt", "2|b.txt"], Tabled.Ask(Database, "SELECT id, path FROM plans ORDER BY id"));
        Assert.Empty(Tabled.Ask(Database, "SELECT * FROM tasks_fts('县管校聘')"));
        Assert.Equal(other, Tabled.Ask(Database, "SELECT * FROM tasks WHERE plan_id = 2"));
        Assert.Equal(["2"], Tabled.Ask(Database, "SELECT count(*) FROM tasks"));
        Tabled.AssertSound(Database);
    }

    [Fact]
    public void An_update_ends_where_a_fresh_export_does()
    {
        Tabled.Write(Database, Tabled.Read("a.txt", First), Tabled.Read("b.txt", First));
        Tabled.Write(Database, Tabled.Read("b.txt", Second));
        string fresh = folder.At("fresh.db");
        Tabled.Write(fresh, Tabled.Read("a.txt", First), Tabled.Read("b.txt", Second));
        Assert.Equal(Tabled.Dump(fresh), Tabled.Dump(Database));
    }

    [Fact]
    public void Plans_that_are_gone_are_removed_from_their_folder_only()
    {
        Tabled.Write(Database, Tabled.Read("x/a.txt", First), Tabled.Read("x/sub/b.txt", Second), Tabled.Read("xy/c.txt", Second), Tabled.Read("d.txt", Second));
        using (PlanDatabase database = PlanDatabase.Open(Database))
        {
            Assert.Equal(1, database.RemoveMissing("x/", new HashSet<string> { "x/a.txt" }));
            Assert.Equal(3, database.Count);
            database.Commit();
        }

        Assert.Equal(["x/a.txt", "xy/c.txt", "d.txt"], Tabled.Ask(Database, "SELECT path FROM plans ORDER BY id"));
        Tabled.AssertSound(Database);
    }

    [Fact]
    public void Without_a_commit_nothing_has_happened()
    {
        using (PlanDatabase database = PlanDatabase.Open(Database))
        {
            database.Write(Tabled.Read("a.txt", First), "");
        }

        Assert.False(File.Exists(Database));
        Tabled.Write(Database, Tabled.Read("a.txt", First));
        byte[] before = File.ReadAllBytes(Database);
        using (PlanDatabase database = PlanDatabase.Open(Database))
        {
            database.Write(Tabled.Read("a.txt", Second), "");
            database.RemoveMissing("", new HashSet<string>());
        }

        Assert.Equal(before, File.ReadAllBytes(Database));
    }

    [Fact]
    public void A_run_without_changes_touches_nothing()
    {
        Tabled.Write(Database, Tabled.Read("a.txt", First));
        byte[] before = File.ReadAllBytes(Database);
        Tabled.Write(Database);
        Assert.Equal(before, File.ReadAllBytes(Database));
        Assert.Equal([Database], Directory.GetFiles(folder.Root));
    }

    [Fact]
    public void What_is_no_database_of_plans_stays_as_it_is()
    {
        File.WriteAllText(folder.At("notes.txt"), new string('x', 5000));
        Check(folder.At("notes.txt"), "no database");
        Tabled.Write(Database, Tabled.Read("a.txt", First));
        Tabled.Ask(Database, "PRAGMA user_version = 2");
        Check(Database, "version 2");
        Tabled.Ask(Database, "PRAGMA application_id = 1");
        Check(Database, "another program");
        Assert.Throws<PlanDatabaseException>(() => PlanDatabase.Open(folder.Root));
        Assert.Throws<PlanDatabaseException>(() => PlanDatabase.Open(folder.At("none/corpus.db")));

        static void Check(string path, string words)
        {
            byte[] before = File.ReadAllBytes(path);
            Assert.Contains(words, Assert.Throws<PlanDatabaseException>(() => PlanDatabase.Open(path)).Message, StringComparison.Ordinal);
            Assert.Equal(before, File.ReadAllBytes(path));
        }
    }

    [Fact]
    public void An_empty_file_becomes_a_database()
    {
        File.WriteAllBytes(Database, []);
        Tabled.Write(Database);
        Assert.Equal(["0"], Tabled.Ask(Database, "SELECT count(*) FROM plans"));
    }

    [Fact]
    public void Full_text_follows_changes_by_hand()
    {
        Tabled.Write(Database, Tabled.Read("a.txt", First));
        Tabled.Ask(Database, "UPDATE tasks SET title = '推进劳动教育' WHERE title LIKE '落实双减%'");
        Assert.Equal(["推进劳动教育"], Tabled.Ask(Database, "SELECT title FROM tasks_fts('劳动教育')"));
        Tabled.Ask(Database, "DELETE FROM plans");
        Assert.Empty(Tabled.Ask(Database, "SELECT * FROM tasks_fts('劳动教育')"));
        Tabled.AssertSound(Database);
    }

    [Fact]
    public void Any_text_can_be_held()
    {
        string[] texts = ["", "\0", "\uD800", "一、'); DROP TABLE plans;--\n\n1．\"引号\"，新建学校3所。", new string('一', 100_000)];
        Tabled.Write(Database, [.. texts.Select((text, i) => Tabled.Read($"{i}'\".txt", text))]);
        Assert.Equal(["5"], Tabled.Ask(Database, "SELECT count(*) FROM plans"));
        Tabled.AssertSound(Database);
    }
}

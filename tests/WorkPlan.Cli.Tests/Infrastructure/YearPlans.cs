namespace WorkPlan.Cli.Tests.Infrastructure;

/// <summary>Small plans of one authority over three years, and of the authority above it.</summary>
internal static class YearPlans
{
    internal const string Year2020 = """
        某区教育局2020年工作要点

        一、重点任务

        1．改善办学条件。新建公办幼儿园3所，新增学位900个。（责任单位：基建科）

        2．规范校外培训。开展专项治理，公布黑白名单，依法查处无证办学。（责任单位：职成科）

        3．做好学生资助。落实家庭经济困难学生资助政策，做到应助尽助。（责任单位：资助中心）
        """;

    internal const string Year2021 = """
        某区教育局2021年工作要点

        一、重点任务

        1．改善办学条件。新建公办幼儿园5所，新增学位800个。（责任单位：基建科）

        2．规范校外培训。开展专项治理，公布黑白名单，依法查处无证办学。（责任单位：职成科）

        3．推进课后服务。丰富服务内容，提高服务水平。（责任单位：基教科）
        """;

    internal const string Year2022 = """
        某区教育局2022年工作要点

        一、重点任务

        1．改善办学条件。新建公办幼儿园5所，新增学位800个。（责任单位：基建科）

        2．推进课后服务。丰富服务内容，提高服务水平。（责任单位：基教科）
        """;

    internal const string Upper2021 = """
        某市教育局2021年工作要点

        一、重点任务

        1．改善办学条件。新建公办幼儿园50所，新增学位9000个。

        2．推进课后服务。丰富服务内容，提高服务水平。
        """;

    internal static string WriteYear2020(this TempFolder folder) => folder.Write("2020.txt", Year2020);

    internal static string WriteYear2021(this TempFolder folder) => folder.Write("2021.txt", Year2021);

    internal static string WriteYear2022(this TempFolder folder) => folder.Write("2022.txt", Year2022);

    internal static string WriteUpper2021(this TempFolder folder) => folder.Write("upper-2021.txt", Upper2021);
}

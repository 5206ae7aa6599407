using WorkPlan.Documents.Converters;

namespace WorkPlan.Documents.Tests.Converters;

public sealed class PdfPagesTests
{
    [Fact]
    public void Page_numbers_and_running_heads_are_left_out_and_sentences_go_on()
    {
        string[] pages =
        [
            "甲县教育局文件\n一、加强教师队伍\n1.培训教师，推进学校\n- 1 -\n",
            "甲县教育局文件\n建设，新建学校3所。\n二、改善条件\n第 2 页 共 3 页\n",
            "甲县教育局文件\n1.购置设备100套。\n共有\n3\n",
        ];
        DocumentOriginBuilder target = new();
        PdfPages.Write(pages, target);
        string text = target.BuildText();
        Assert.Equal("一、加强教师队伍\n1.培训教师，推进学校建设，新建学校3所。\n二、改善条件\n1.购置设备100套。\n共有\n", text);
        DocumentOrigin origin = target.BuildOrigin();
        for (int i = 0; i < text.Length; i++)
        {
            DocumentPlace place = origin.Locate(i);
            Assert.True(text[i] == '\n' || pages[place.Part[^1] - '1'][place.Position] == text[i], $"{i} '{text[i]}' leads to {place}");
        }
    }

    [Fact]
    public void A_new_paragraph_does_not_join_the_page_before()
    {
        DocumentOriginBuilder target = new();
        PdfPages.Write(["一、教师\n", "二、学生\n"], target);
        Assert.Equal("一、教师\n二、学生\n", target.BuildText());
    }
}

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <comment>points</comment>
        <translation>
            <numerusform>已确认 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s), in {place}</source>
        <translation>
            <numerusform>%Ln 个文件，位于 {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) could not be read and have no picture in it.</source>
        <translation>
            <numerusform>有 %Ln 张图像无法读取，报告中没有其照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) marked as done</source>
        <translation>
            <numerusform>%Ln 张图像已标记为已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without a count are named in it.</source>
        <translation>
            <numerusform>其中列出了 %Ln 张没有计数的图像。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) without a point marked as done: exports say that nobody is there.</source>
        <translation>
            <numerusform>%Ln 张没有点的图像已标记为已完成：导出时视为无人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images taken out of the project. The files and the work on them are kept.</source>
        <translation>
            <numerusform>已从项目中移除 %Ln 张图像。文件及对其所做的工作均会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>另有 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) could not be read.</source>
        <translation>
            <numerusform>另有 %Ln 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>points</comment>
        <translation>
            <numerusform>已移动 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pixel(s)</source>
        <translation>
            <numerusform>%Ln 像素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) copied from {name}; they are selected.</source>
        <translation>
            <numerusform>已从 {name} 复制 %Ln 个点，并已将其选中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>points</comment>
        <translation>
            <numerusform>已选 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About CrowdCount</source>
        <translation>关于 CrowdCount(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>区域(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Compare another way</source>
        <translation>切换对比方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Confirm points</source>
        <translation>确认点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>计数(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Count %Ln image(s)</source>
        <translation>
            <numerusform>对 %Ln 张图像计数(&amp;C)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Count this image</source>
        <translation>对此图像计数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete points</source>
        <translation>删除点(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Dense regions</source>
        <translation>密集区(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮擦(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find an image</source>
        <translation>查找图像(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Fit to window</source>
        <translation>适应窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>地面(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ignored area</source>
        <translation>忽略区域(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse…</source>
        <translation>快捷键和鼠标(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Larger points</source>
        <translation>增大点(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Next image</source>
        <translation>下一张图像(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open images…</source>
        <translation>打开图像(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous image</source>
        <translation>上一张图像(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Smaller points</source>
        <translation>减小点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stop counting</source>
        <translation>停止计数(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take image out of the project</source>
        <translation>从项目中移除图像(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln added</source>
        <translation>
            <numerusform>+ 添加 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>+ {people} counted in areas</source>
        <translation>+ 按区域计数 {people}</translation>
    </message>
    <message>
        <source>0, on a head</source>
        <translation>0，人头处</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <source>10, far</source>
        <translation>10，远</translation>
    </message>
    <message>
        <source>A corner lies nowhere.</source>
        <translation>有一个顶点的位置无效。</translation>
    </message>
    <message>
        <source>A line parts the photograph from its overlay: drag it</source>
        <translation>用一条线分隔照片与叠加图，可拖动该线</translation>
    </message>
    <message>
        <source>About CrowdCount</source>
        <translation>关于 CrowdCount</translation>
    </message>
    <message>
        <source>Accept a cell of the review grid</source>
        <translation>接受审阅网格的单元格</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln point(s)</source>
        <translation>
            <numerusform>添加 %Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>添加点</translation>
    </message>
    <message>
        <source>Add area “{area}”</source>
        <translation>添加区域“{area}”</translation>
    </message>
    <message>
        <source>Add ignored area “{area}”</source>
        <translation>添加忽略区域“{area}”</translation>
    </message>
    <message>
        <source>Adding images to the project</source>
        <translation>将图像添加到项目</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln images with a count</source>
        <translation>
            <numerusform>全部 %Ln 张已计数的图像</numerusform>
        </translation>
    </message>
    <message>
        <source>All but the done ones</source>
        <translation>除已完成外的全部</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>全部图像</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation>Alt + 方向键</translation>
    </message>
    <message>
        <source>An area needs at least three corners.</source>
        <translation>区域至少需要三个顶点。</translation>
    </message>
    <message>
        <source>An area with four corners, a rectangle on the ground: a court, a stretch of road.</source>
        <translation>有四个顶点、在地面上呈矩形的区域，例如球场或一段道路。</translation>
    </message>
    <message>
        <source>Another key…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple 显卡 (MPS)</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Area on the ground</source>
        <translation>地面上的区域</translation>
    </message>
    <message>
        <source>Area {area_number}</source>
        <translation>区域 {area_number}</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Arrows; Shift fine, Ctrl far</source>
        <translation>方向键；Shift 微移，Ctrl 大步移动</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>As they were added</source>
        <translation>按添加顺序</translation>
    </message>
    <message>
        <source>Ask UEPNet</source>
        <translation>用 UEPNet 计数</translation>
    </message>
    <message>
        <source>AutoScale (points)</source>
        <translation>AutoScale（点）</translation>
    </message>
    <message>
        <source>AutoScale density</source>
        <translation>AutoScale 密度</translation>
    </message>
    <message>
        <source>AutoScale density (count only)</source>
        <translation>AutoScale 密度（仅计数）</translation>
    </message>
    <message>
        <source>AutoScale, and UEPNet where it must</source>
        <translation>AutoScale，必要时用 UEPNet</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>框选</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Brightness of the view</source>
        <translation>显示亮度</translation>
    </message>
    <message>
        <source>By count, most first</source>
        <translation>按人数，从多到少</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>按来源</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>按得分</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Change area “{area}”</source>
        <translation>更改区域“{area}”</translation>
    </message>
    <message>
        <source>Change ignored area “{area}”</source>
        <translation>更改忽略区域“{area}”</translation>
    </message>
    <message>
        <source>Changing the area</source>
        <translation>更改区域</translation>
    </message>
    <message>
        <source>Changing the project</source>
        <translation>更改项目</translation>
    </message>
    <message>
        <source>Choose colours, network and keys</source>
        <translation>选择颜色、网络和快捷键</translation>
    </message>
    <message>
        <source>Choose one to see what the networks saw.</source>
        <translation>选择一种叠加图，查看网络所见。</translation>
    </message>
    <message>
        <source>Choose, move, resize or draw a dense region, and count it again</source>
        <translation>选择、移动、调整大小或绘制密集区，并重新计数</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choosing the factor</source>
        <translation>正在选择缩放系数</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>单击</translation>
    </message>
    <message>
        <source>Click adds, drag moves, right click deletes</source>
        <translation>单击添加，拖动移动，右键单击删除</translation>
    </message>
    <message>
        <source>Click four corners of a level piece, or drag along a length you know.</source>
        <translation>单击一块平地的四个角，或沿一段已知长度拖动。</translation>
    </message>
    <message>
        <source>Click it</source>
        <translation>单击该点</translation>
    </message>
    <message>
        <source>Click its corners, Enter closes: nobody inside is counted.</source>
        <translation>单击各顶点，按 Enter 闭合：其中的人均不计入。</translation>
    </message>
    <message>
        <source>Click its corners, Enter closes; drag corners and edges of the chosen one.</source>
        <translation>单击各顶点，按 Enter 闭合；可拖动所选区域的顶点和边。</translation>
    </message>
    <message>
        <source>Click one to choose it; drag it or its handles; Shift + drag draws another.</source>
        <translation>单击以选择；拖动密集区或其控制柄；Shift + 拖动可另画一个。</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Closing the project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Colouring the overlay</source>
        <translation>为叠加图着色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours of the overlay</source>
        <translation>叠加图颜色</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>拉近视图</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>计算设备</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %Ln point(s)</source>
        <translation>
            <numerusform>确认 %Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>人工确认</translation>
    </message>
    <message>
        <source>Confirmed by {person}</source>
        <translation>由 {person} 确认</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Contrast of the view</source>
        <translation>显示对比度</translation>
    </message>
    <message>
        <source>Copy points of the image &amp;before</source>
        <translation>复制上一张图像的点(&amp;B)</translation>
    </message>
    <message>
        <source>Copying points</source>
        <translation>复制点</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>the verb, on a button</comment>
        <translation>计数</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>the number of people, over its panel</comment>
        <translation>人数</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Count &amp;all images</source>
        <translation>对全部图像计数(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Count a region again: %Ln point(s)</source>
        <translation>
            <numerusform>重新计数密集区：%Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>重新计数</translation>
    </message>
    <message>
        <source>Count an image when it is shown for the first time</source>
        <translation>图像首次显示时自动计数</translation>
    </message>
    <message>
        <source>Count every image that has no count yet</source>
        <translation>对所有尚未计数的图像计数</translation>
    </message>
    <message>
        <source>Count its people</source>
        <translation>计算其中人数</translation>
    </message>
    <message>
        <source>Count the image first: a dense region is a closer look at a part of it.</source>
        <translation>请先对图像计数：密集区用于更仔细地查看图像的一部分。</translation>
    </message>
    <message>
        <source>Count the people of this image</source>
        <translation>统计此图像中的人数</translation>
    </message>
    <message>
        <source>Count this region again with this factor (Enter)</source>
        <translation>用此系数对该密集区重新计数 (Enter)</translation>
    </message>
    <message>
        <source>Count with UEPNet for this overlay; no point changes</source>
        <translation>用 UEPNet 计数以获得此叠加图；点不会改变</translation>
    </message>
    <message numerus="yes">
        <source>Count: %Ln point(s) found</source>
        <translation>
            <numerusform>计数：找到 %Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Count: {number}</source>
        <translation>人数：{number}</translation>
    </message>
    <message>
        <source>Counted by {network}, weights {weights}.</source>
        <translation>由 {network} 计数，权重 {weights}。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在计数</translation>
    </message>
    <message numerus="yes">
        <source>Counting %Ln image(s)</source>
        <translation>
            <numerusform>正在对 %Ln 张图像计数</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting where people stand too close</source>
        <translation>正在对人群过密处计数</translation>
    </message>
    <message>
        <source>Counting {file}</source>
        <translation>正在对 {file} 计数</translation>
    </message>
    <message>
        <source>Counts for a spreadsheet</source>
        <translation>供电子表格使用的计数</translation>
    </message>
    <message>
        <source>Counts the people on a photograph by two networks, AutoScale and UEPNet, and lets you put every point right. Your photographs never leave this computer.</source>
        <translation>用 AutoScale 和 UEPNet 两个网络统计照片中的人数，每个点都可由您修正。您的照片绝不会离开这台计算机。</translation>
    </message>
    <message>
        <source>CrowdCount project (*{suffix})</source>
        <translation>CrowdCount 项目 (*{suffix})</translation>
    </message>
    <message>
        <source>Ctrl + click</source>
        <translation>Ctrl + 单击</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Dataset folder</source>
        <translation>数据集文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln point(s)</source>
        <translation>
            <numerusform>删除 %Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a point</source>
        <translation>删除点</translation>
    </message>
    <message>
        <source>Delete area</source>
        <translation>删除区域</translation>
    </message>
    <message>
        <source>Delete area “{area}”</source>
        <translation>删除区域“{area}”</translation>
    </message>
    <message>
        <source>Delete ignored area “{area}”</source>
        <translation>删除忽略区域“{area}”</translation>
    </message>
    <message>
        <source>Delete the selected points</source>
        <translation>删除所选的点</translation>
    </message>
    <message numerus="yes">
        <source>Dense region: {before} → %Ln people</source>
        <translation>
            <numerusform>密集区：{before} → %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Dense region: {before} → 1 person</source>
        <translation>密集区：{before} → 1 人</translation>
    </message>
    <message>
        <source>Dense regions</source>
        <translation>密集区</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Distance in pixels</source>
        <translation>距离（像素）</translation>
    </message>
    <message>
        <source>Distance label, 0 to 10</source>
        <translation>距离标签，0 到 10</translation>
    </message>
    <message>
        <source>Distance labels</source>
        <translation>距离标签</translation>
    </message>
    <message>
        <source>Distance to the nearest head</source>
        <translation>到最近人头的距离</translation>
    </message>
    <message>
        <source>Done ones</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Double-click a key to choose another.</source>
        <translation>双击按键可另选一个。</translation>
    </message>
    <message>
        <source>Drag a box around points</source>
        <translation>拖动方框框住点</translation>
    </message>
    <message>
        <source>Drag around points to select them; Ctrl adds. Esc puts the tool away.</source>
        <translation>拖动方框以选择点；按住 Ctrl 可追加。按 Esc 收起工具。</translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation>拖动该点</translation>
    </message>
    <message>
        <source>Drag it elsewhere; a double click lets the panel float, or puts it back</source>
        <translation>拖动可移到别处；双击可使面板浮动或放回原处</translation>
    </message>
    <message>
        <source>Drag over points to delete them</source>
        <translation>拖过点即可删除</translation>
    </message>
    <message>
        <source>Drag over points to delete them; {smaller} and {larger} change its size. Esc puts it away.</source>
        <translation>拖过点即可删除；{smaller} 和 {larger} 改变其大小。按 Esc 收起。</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>拖动以移动视图</translation>
    </message>
    <message>
        <source>Draw a line around points</source>
        <translation>画线圈住点</translation>
    </message>
    <message>
        <source>Draw an area that is left out of the count</source>
        <translation>绘制不计入人数的区域</translation>
    </message>
    <message>
        <source>Draw an area whose people are counted apart</source>
        <translation>绘制单独计数的区域</translation>
    </message>
    <message>
        <source>Draw an area with four corners on level ground first, a rectangle there.</source>
        <translation>请先在平坦地面上绘制有四个顶点、在地面上呈矩形的区域。</translation>
    </message>
    <message>
        <source>Draw around points to select them; Ctrl adds. Esc puts the tool away.</source>
        <translation>画线圈住点以选择；按住 Ctrl 可追加。按 Esc 收起工具。</translation>
    </message>
    <message>
        <source>Draw points, or the eraser, larger</source>
        <translation>将点或橡皮擦画得更大</translation>
    </message>
    <message>
        <source>Draw points, or the eraser, smaller</source>
        <translation>将点或橡皮擦画得更小</translation>
    </message>
    <message>
        <source>Editing points</source>
        <translation>编辑点</translation>
    </message>
    <message>
        <source>End x</source>
        <translation>终点 x</translation>
    </message>
    <message>
        <source>End y</source>
        <translation>终点 y</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every action has its usual keys.</source>
        <translation>所有操作均已恢复默认快捷键。</translation>
    </message>
    <message>
        <source>Every cell of this photograph is accepted.</source>
        <translation>此照片的所有单元格均已接受。</translation>
    </message>
    <message>
        <source>Every edit is saved as it happens; this tells where</source>
        <translation>每次编辑都会即时保存；此命令显示保存位置</translation>
    </message>
    <message>
        <source>Every image is at its place.</source>
        <translation>所有图像都在原位。</translation>
    </message>
    <message>
        <source>Every image is counted already, is done, or cannot be read. Count this one with R.</source>
        <translation>所有图像均已计数、已完成或无法读取。按 R 可对此图像计数。</translation>
    </message>
    <message>
        <source>Every image is counted already. Count this one again with R.</source>
        <translation>所有图像均已计数。按 R 可对此图像重新计数。</translation>
    </message>
    <message>
        <source>Everything is saved already, in {path}.</source>
        <translation>所有内容均已保存在 {path}。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln image(s) to {folder}.</source>
        <translation>
            <numerusform>已将 %Ln 张图像导出到 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting to {folder}</source>
        <translation>导出到 {folder}</translation>
    </message>
    <message>
        <source>Fill the screen</source>
        <translation>占满整个屏幕</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter and order of the list</source>
        <translation>列表的筛选和排序</translation>
    </message>
    <message>
        <source>Find &amp;missing files…</source>
        <translation>查找缺失的文件(&amp;M)…</translation>
    </message>
    <message>
        <source>Find and do anything by its name</source>
        <translation>按名称查找并执行任何操作</translation>
    </message>
    <message>
        <source>Find missing files…</source>
        <translation>查找缺失的文件…</translation>
    </message>
    <message>
        <source>Finding people</source>
        <translation>正在查找人</translation>
    </message>
    <message>
        <source>First to second corner</source>
        <translation>第一到第二顶点</translation>
    </message>
    <message>
        <source>Folder to write</source>
        <translation>要写入的文件夹</translation>
    </message>
    <message>
        <source>Folders of images and GT_….mat files, which most programs for crowd counting read.</source>
        <translation>图像文件夹和 GT_….mat 文件夹，大多数人群计数程序均可读取。</translation>
    </message>
    <message>
        <source>For training</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>For training: {split}</source>
        <translation>用于训练：{split}</translation>
    </message>
    <message>
        <source>Forget the ground</source>
        <translation>清除地面测量</translation>
    </message>
    <message numerus="yes">
        <source>Forget the keys that you chose for %Ln action(s)?</source>
        <translation>
            <numerusform>要忘记您为 %Ln 个操作选择的按键吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by {network}</source>
        <translation>由 {network} 找到</translation>
    </message>
    <message>
        <source>Found by {network}, score {score}</source>
        <translation>由 {network} 找到，得分 {score}</translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of %Ln missing file(s).</source>
        <translation>
            <numerusform>%Ln 个缺失的文件中找到 {found} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of %Ln missing files. One is still missing.</source>
        <translation>
            <numerusform>%Ln 个缺失的文件中找到 {found} 个，仍缺失一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found {found} of {wanted} missing files. %Ln are still missing.</source>
        <translation>
            <numerusform>{wanted} 个缺失的文件中找到 {found} 个，仍缺失 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>From x</source>
        <translation>起点 x</translation>
    </message>
    <message>
        <source>From y</source>
        <translation>起点 y</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Gamma of the view</source>
        <translation>显示伽马</translation>
    </message>
    <message>
        <source>Go farther away</source>
        <translation>拉远视图</translation>
    </message>
    <message>
        <source>Go through the photograph cell by cell; Space accepts one</source>
        <translation>逐个单元格查看照片；按空格键接受单元格</translation>
    </message>
    <message>
        <source>Going back in the history</source>
        <translation>返回历史步骤</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>地面</translation>
    </message>
    <message>
        <source>Ground measured by a bar of {length} m.</source>
        <translation>已用 {length} 米的比例尺测量地面。</translation>
    </message>
    <message>
        <source>Ground measured by four points.</source>
        <translation>已用四个点测量地面。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>How</source>
        <translation>操作方式</translation>
    </message>
    <message>
        <source>How crowded each place is</source>
        <translation>各处的拥挤程度</translation>
    </message>
    <message>
        <source>How far the nearest head is, as AutoScale sees it</source>
        <translation>AutoScale 所见的到最近人头的距离</translation>
    </message>
    <message>
        <source>How far the network enlarges the region before it reads it again</source>
        <translation>网络再次读取该密集区前将其放大的倍数</translation>
    </message>
    <message>
        <source>How many people UEPNet counts in each patch</source>
        <translation>UEPNet 在每个图块中统计的人数</translation>
    </message>
    <message>
        <source>How sure the network is of a point: dark and small is unsure</source>
        <translation>网络对点的把握程度：暗而小表示没有把握</translation>
    </message>
    <message>
        <source>Ignored area</source>
        <translation>忽略区域</translation>
    </message>
    <message>
        <source>Ignored {area_number}</source>
        <translation>忽略区域 {area_number}</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images ({pattern})</source>
        <translation>图像 ({pattern})</translation>
    </message>
    <message>
        <source>Images are copied; the originals stay as they are.</source>
        <translation>图像会被复制，原件保持不变。</translation>
    </message>
    <message>
        <source>In areas where people stand closer than points can part, UEPNet counted.</source>
        <translation>在人群过密、无法用点区分的区域，由 UEPNet 计数。</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>到新文件夹</translation>
    </message>
    <message>
        <source>Keep images and points in a file of your own</source>
        <translation>将图像和点保存在您自己的文件中</translation>
    </message>
    <message>
        <source>Keep zoom and place from one image to the next</source>
        <translation>切换图像时保持缩放和位置</translation>
    </message>
    <message>
        <source>Keeping UEPNet&apos;s counts</source>
        <translation>保存 UEPNet 的计数</translation>
    </message>
    <message>
        <source>Keeping the count</source>
        <translation>保存计数</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>保存在 {path}</translation>
    </message>
    <message>
        <source>Key of {action}</source>
        <translation>“{action}”的快捷键</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>快捷键和鼠标</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Leave out of the count</source>
        <translation>不计入人数</translation>
    </message>
    <message>
        <source>Left out, as not marked as done or counted without points: {names}.</source>
        <translation>已略去（未标记为已完成，或计数时没有点）：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln point(s) in ignored areas.</source>
        <translation>
            <numerusform>已略去：忽略区域中的 %Ln 个点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Length of the bar</source>
        <translation>比例尺的长度</translation>
    </message>
    <message>
        <source>Length of the first side</source>
        <translation>第一条边的长度</translation>
    </message>
    <message>
        <source>Length of the second side</source>
        <translation>第二条边的长度</translation>
    </message>
    <message>
        <source>Let go of what is being done</source>
        <translation>放弃当前操作</translation>
    </message>
    <message>
        <source>Level ground whose corners I know</source>
        <translation>平坦地面，四角已知</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light network</source>
        <translation>轻量网络</translation>
    </message>
    <message>
        <source>Light network (points, fast)</source>
        <translation>轻量网络（点，快速）</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>List the selected images no longer; work is kept</source>
        <translation>不再列出所选图像；所做的工作会保留</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Look in a folder for images that were moved</source>
        <translation>在文件夹中查找被移动的图像</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation>正在细看</translation>
    </message>
    <message>
        <source>Looking closer, ×{factor}</source>
        <translation>细看，×{factor}</translation>
    </message>
    <message>
        <source>Looking for missing files</source>
        <translation>查找缺失的文件</translation>
    </message>
    <message>
        <source>Lowest score of a point</source>
        <translation>点的最低得分</translation>
    </message>
    <message>
        <source>Make “{area}” an area</source>
        <translation>将“{area}”改为普通区域</translation>
    </message>
    <message>
        <source>Make “{area}” an ignored area</source>
        <translation>将“{area}”改为忽略区域</translation>
    </message>
    <message>
        <source>Mark an image as done once each of its people has a point.</source>
        <translation>当图像中每个人都有一个点时，请将其标记为已完成。</translation>
    </message>
    <message>
        <source>Mark image as &amp;done</source>
        <translation>将图像标记为已完成(&amp;M)</translation>
    </message>
    <message>
        <source>Marked as done: {done} of {all}.</source>
        <translation>标记为已完成：{done}/{all}。</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>the verb, on a button</comment>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure the ground</source>
        <translation>测量地面</translation>
    </message>
    <message>
        <source>Measure the ground…</source>
        <translation>测量地面…</translation>
    </message>
    <message>
        <source>Memory did not suffice for {network} with tiles of {side} pixels.</source>
        <translation>内存不足以让 {network} 使用 {side} 像素的图块。</translation>
    </message>
    <message>
        <source>Middle drag, Space + drag, drag beside points</source>
        <translation>中键拖动、空格 + 拖动、在点以外拖动</translation>
    </message>
    <message>
        <source>Missing and damaged ones</source>
        <translation>缺失和损坏的</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln point(s)</source>
        <translation>
            <numerusform>移动 %Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a point, or all selected</source>
        <translation>移动一个点或所有选中的点</translation>
    </message>
    <message>
        <source>Move selected points</source>
        <translation>移动所选的点</translation>
    </message>
    <message>
        <source>Move the keyboard&apos;s cross</source>
        <translation>移动键盘十字光标</translation>
    </message>
    <message>
        <source>Move the photograph</source>
        <translation>移动照片</translation>
    </message>
    <message>
        <source>Moved by a person</source>
        <translation>人工移动</translation>
    </message>
    <message>
        <source>Moved by {person}</source>
        <translation>由 {person} 移动</translation>
    </message>
    <message>
        <source>NVIDIA graphics card (CUDA)</source>
        <translation>NVIDIA 显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Na&amp;vigator</source>
        <translation>导航器(&amp;T)</translation>
    </message>
    <message>
        <source>Navigator: the whole photograph, and the part that is seen</source>
        <translation>导航器：整张照片及当前可见部分</translation>
    </message>
    <message>
        <source>Ne&amp;xt cell</source>
        <translation>下一个单元格(&amp;E)</translation>
    </message>
    <message>
        <source>Ne&amp;xt overlay</source>
        <translation>下一种叠加图(&amp;X)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>New ones</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>New project {name}. Open images or drop them here to add them.</source>
        <translation>已新建项目 {name}。打开图像或将其拖到此处即可添加。</translation>
    </message>
    <message>
        <source>No areas yet. Draw one to count its people apart, or to leave a part of the photograph out of the count.</source>
        <translation>尚无区域。绘制区域可单独统计其中的人数，或将照片的一部分排除在计数之外。</translation>
    </message>
    <message>
        <source>No image</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>尚无图像</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>No project is open yet.</source>
        <translation>尚未打开项目。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln missing files is in {folder} or below it.</source>
        <translation>
            <numerusform>{folder} 及其子文件夹中没有这 %Ln 个缺失的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>尚未计数</translation>
    </message>
    <message numerus="yes">
        <source>Not marked as done: %Ln of them; training learns from their accepted cells alone.</source>
        <translation>
            <numerusform>其中 %Ln 张未标记为已完成；训练只从它们已接受的单元格学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Nothing to export yet: count an image or place points first.</source>
        <translation>尚无可导出的内容：请先对图像计数或放置点。</translation>
    </message>
    <message>
        <source>Nothing to report yet: count an image or place points first.</source>
        <translation>尚无可报告的内容：请先对图像计数或放置点。</translation>
    </message>
    <message>
        <source>Nothing was done to this image yet.
Every step will be listed here.</source>
        <translation>尚未对此图像进行任何操作。
每一步都会列在这里。</translation>
    </message>
    <message>
        <source>Of the others, training learns from the accepted cells of the review grid alone.</source>
        <translation>对于其余图像，训练只从审阅网格中已接受的单元格学习。</translation>
    </message>
    <message>
        <source>Of the view only: the file and the counting stay as they are</source>
        <translation>仅影响显示：文件和计数保持不变</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity of the overlay</source>
        <translation>叠加图的不透明度</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>打开图像文件夹</translation>
    </message>
    <message>
        <source>Open a folder of photographs</source>
        <translation>打开照片文件夹</translation>
    </message>
    <message>
        <source>Open a photograph: every head gets a point.
Put the points right, and the count is right.</source>
        <translation>打开照片：每个人头都会标上一个点。
把点修正好，人数就准确了。</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>打开项目文件</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open photographs</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>Open the drawn crowd that comes with the program</source>
        <translation>打开程序自带的绘制人群图像</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Opening images</source>
        <translation>打开图像</translation>
    </message>
    <message>
        <source>Opening the project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>正在打开 {file}</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>a title over orders of a list</comment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加图</translation>
    </message>
    <message>
        <source>Overlay over the photo, swiped, or beside</source>
        <translation>将叠加图覆盖照片、以卷帘显示或与照片并排</translation>
    </message>
    <message>
        <source>PDF for printing (*.pdf)</source>
        <translation>用于打印的 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <source>Panel: {name}</source>
        <translation>面板：{name}</translation>
    </message>
    <message>
        <source>People of the first pass, and of the second that looked closer</source>
        <translation>第一遍的人数，以及细看后第二遍的人数</translation>
    </message>
    <message>
        <source>People per 100 × 100 pixels</source>
        <translation>每 100 × 100 像素的人数</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photograph with overlay</source>
        <translation>照片及叠加图</translation>
    </message>
    <message>
        <source>Photograph with points</source>
        <translation>照片及点</translation>
    </message>
    <message>
        <source>Place or select at the cross</source>
        <translation>在十字光标处放置或选择</translation>
    </message>
    <message>
        <source>Place the points of the image before in this one, but where there is one already</source>
        <translation>将上一张图像的点放到此图像中，已有点之处除外</translation>
    </message>
    <message>
        <source>Placed by a person</source>
        <translation>人工放置</translation>
    </message>
    <message>
        <source>Placed by hand</source>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>Placed by {person}</source>
        <translation>由 {person} 放置</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>点 {number}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Points: {found} found by the network, {placed} placed by hand, {moved} found, then moved, {confirmed} found, then confirmed</source>
        <translation>点：网络找到 {found} 个，手动放置 {placed} 个，找到后移动 {moved} 个，找到后确认 {confirmed} 个</translation>
    </message>
    <message>
        <source>Predicted is what the network counted, and the range in which the true number lies with a probability of {percent} %; count is the corrected number: found − removed + added + in areas − ignored.</source>
        <translation>“预测”是网络的计数，以及真实人数以 {percent} % 的概率所在的范围；“计数”是修正后的人数：找到 − 删除 + 添加 + 区域内 − 忽略。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回项目</translation>
    </message>
    <message>
        <source>Put new points on the nearest head that the network sees</source>
        <translation>将新点放到网络所见的最近人头上</translation>
    </message>
    <message>
        <source>Reading the distance labels</source>
        <translation>读取距离标签</translation>
    </message>
    <message>
        <source>Reading the overlay</source>
        <translation>读取叠加图</translation>
    </message>
    <message>
        <source>Reading the photograph</source>
        <translation>读取照片</translation>
    </message>
    <message>
        <source>Reading was stopped. Leave this image and come back to read it again.</source>
        <translation>读取已停止。请切换到其他图像再返回以重新读取。</translation>
    </message>
    <message>
        <source>Reading where the point comes from</source>
        <translation>读取点的来源</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>读取 {file}</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>重做：{step}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>Remove a region: %Ln point(s)</source>
        <translation>
            <numerusform>移除密集区：%Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename “{before}” to “{after}”</source>
        <translation>将“{before}”重命名为“{after}”</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Review &amp;grid</source>
        <translation>审阅网格(&amp;G)</translation>
    </message>
    <message>
        <source>Review grid</source>
        <translation>审阅网格</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>S&amp;nap to heads</source>
        <translation>吸附到人头(&amp;N)</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>保存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Saved a copy in {path}.</source>
        <translation>已将副本保存到 {path}。</translation>
    </message>
    <message>
        <source>Saving a copy in {file}</source>
        <translation>将副本保存到 {file}</translation>
    </message>
    <message>
        <source>Say how large the ground is: areas then tell people per square metre</source>
        <translation>指明地面的大小，区域便会给出每平方米人数</translation>
    </message>
    <message>
        <source>Say that the selected points are right</source>
        <translation>确认所选的点正确</translation>
    </message>
    <message>
        <source>Say that the work on the selected images is done</source>
        <translation>表明所选图像的工作已完成</translation>
    </message>
    <message>
        <source>Scale factor of the dense region</source>
        <translation>密集区的缩放系数</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>得分不低于</translation>
    </message>
    <message numerus="yes">
        <source>Score from {share}%: %Ln point(s)</source>
        <translation>
            <numerusform>得分不低于 {share}%：%Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Second to third corner</source>
        <translation>第二到第三顶点</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Select by &amp;box</source>
        <translation>框选(&amp;B)</translation>
    </message>
    <message>
        <source>Select by &amp;lasso</source>
        <translation>套索选择(&amp;L)</translation>
    </message>
    <message>
        <source>Select every point</source>
        <translation>选择所有点</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消所有选择</translation>
    </message>
    <message>
        <source>Select one point</source>
        <translation>选择一个点</translation>
    </message>
    <message>
        <source>Select or deselect one more</source>
        <translation>追加或取消选择一个点</translation>
    </message>
    <message>
        <source>Select points in a box</source>
        <translation>选择方框内的点</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + 拖动</translation>
    </message>
    <message>
        <source>Shift begins one inside another.</source>
        <translation>按住 Shift 可在区域内部另画一个。</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a title over what can be chosen to be shown</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show &amp;points</source>
        <translation>显示点(&amp;P)</translation>
    </message>
    <message>
        <source>Show each pixel as one of the screen</source>
        <translation>图像的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>Show four corners of level ground, or a length, for people per square metre</source>
        <translation>标出平地的四个角或一段长度，以获得每平方米人数</translation>
    </message>
    <message>
        <source>Show o&amp;verlay</source>
        <translation>显示叠加图(&amp;V)</translation>
    </message>
    <message>
        <source>Show only images whose name holds</source>
        <translation>仅显示名称包含此文字的图像</translation>
    </message>
    <message>
        <source>Show or hide points; hold the key to hide them for a moment</source>
        <translation>显示或隐藏点；按住快捷键可暂时隐藏</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>显示或隐藏叠加图</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>显示或隐藏此面板</translation>
    </message>
    <message>
        <source>Show the file&apos;s folder</source>
        <translation>显示文件所在文件夹</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Show the image before</source>
        <translation>显示上一张图像</translation>
    </message>
    <message>
        <source>Show the next cell that nobody accepted</source>
        <translation>显示下一个尚未接受的单元格</translation>
    </message>
    <message>
        <source>Show the next image</source>
        <translation>显示下一张图像</translation>
    </message>
    <message>
        <source>Show the other overlay</source>
        <translation>显示另一种叠加图</translation>
    </message>
    <message>
        <source>Show the photograph as it is in the file</source>
        <translation>按文件原样显示照片</translation>
    </message>
    <message>
        <source>Show the whole photograph</source>
        <translation>显示整张照片</translation>
    </message>
    <message>
        <source>Show version and licences</source>
        <translation>显示版本和许可证</translation>
    </message>
    <message>
        <source>Show what keys and mouse do</source>
        <translation>显示快捷键和鼠标的作用</translation>
    </message>
    <message>
        <source>Show which part is seen, in the corner</source>
        <translation>在角落显示当前可见的部分</translation>
    </message>
    <message>
        <source>Showing the image</source>
        <translation>显示图像</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of points</comment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size of points</source>
        <translation>点的大小</translation>
    </message>
    <message>
        <source>Some people stand too close to be parted, and could not be counted apart: {reason}</source>
        <translation>有些人站得太近，无法区分，也无法单独计数：{reason}</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect ({kind}). The log tells more.</source>
        <translation>发生了程序未预料到的错误（{kind}）。详情请查看日志。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Start x</source>
        <translation>起点 x</translation>
    </message>
    <message>
        <source>Start y</source>
        <translation>起点 y</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Steps done to this image</source>
        <translation>对此图像执行的步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what is being counted</source>
        <translation>停止正在进行的计数</translation>
    </message>
    <message>
        <source>Stop what is being done</source>
        <translation>停止当前任务</translation>
    </message>
    <message>
        <source>Straight from above, with a length I know</source>
        <translation>正上方拍摄，已知一段长度</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>卷帘</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>Take the region away: its people are the first pass&apos; again (Delete)</source>
        <translation>移除该密集区：其中的人恢复为第一遍的结果 (Delete)</translation>
    </message>
    <message>
        <source>The area is too small. Draw it larger.</source>
        <translation>区域太小。请画得大一些。</translation>
    </message>
    <message>
        <source>The area reaches the horizon, where a pixel has no size on the ground.</source>
        <translation>区域延伸到了地平线，那里的像素在地面上没有大小可言。</translation>
    </message>
    <message>
        <source>The class of distance that AutoScale gives each place</source>
        <translation>AutoScale 为各处给出的距离类别</translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again on smaller tiles.</source>
        <translation>计数进程意外结束；已改用更小的分块重新计数。</translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again on the processor.</source>
        <translation>计数进程意外结束；已改用处理器重新计数。</translation>
    </message>
    <message>
        <source>The counting process ended unexpectedly; counted again with UEPNet.</source>
        <translation>计数进程意外结束；已改用 UEPNet 重新计数。</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>最快的可用设备</translation>
    </message>
    <message>
        <source>The ground is not measured: no square metres.</source>
        <translation>尚未测量地面，无法给出平方米数。</translation>
    </message>
    <message>
        <source>The horizon runs between the four ground points. Name them in one order, all the way round.</source>
        <translation>地平线从四个地面点之间穿过。请沿同一方向绕一圈依次指定各点。</translation>
    </message>
    <message>
        <source>The image as it came</source>
        <translation>图像的初始状态</translation>
    </message>
    <message>
        <source>The image cannot be read now; its counts are those that were kept.</source>
        <translation>图像现在无法读取；其计数为已保存的计数。</translation>
    </message>
    <message>
        <source>The image or its count is another one meanwhile: the region was let go.</source>
        <translation>图像或其计数在此期间已改变：已放弃该密集区。</translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again on smaller tiles.</source>
        <translation>内存不足；已改用更小的分块重新计数。</translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again on the processor.</source>
        <translation>内存不足；已改用处理器重新计数。</translation>
    </message>
    <message>
        <source>The memory did not suffice; counted again with UEPNet.</source>
        <translation>内存不足；已改用 UEPNet 重新计数。</translation>
    </message>
    <message>
        <source>The missing file is not in {folder} or below it.</source>
        <translation>{folder} 及其子文件夹中没有该缺失的文件。</translation>
    </message>
    <message>
        <source>The network said {count} ({low} – {high})</source>
        <translation>网络给出 {count}（{low} – {high}）</translation>
    </message>
    <message>
        <source>The network&apos;s points stand from this score on; yours stand in any case</source>
        <translation>网络的点从此得分起才保留；您的点始终保留</translation>
    </message>
    <message>
        <source>The one image with a count</source>
        <translation>唯一一张已计数的图像</translation>
    </message>
    <message>
        <source>The others are left out, as this layout cannot say that nobody checked them.</source>
        <translation>其余图像将被略去，因为此格式无法表明它们未经核实。</translation>
    </message>
    <message>
        <source>The outline crosses itself. Move a corner so that it does not.</source>
        <translation>轮廓与自身相交。请移动一个顶点以消除相交。</translation>
    </message>
    <message>
        <source>The overlay lies over the whole photograph</source>
        <translation>叠加图覆盖整张照片</translation>
    </message>
    <message>
        <source>The photograph alone</source>
        <translation>仅显示照片</translation>
    </message>
    <message>
        <source>The photograph at the left, the same place with its overlay at the right</source>
        <translation>左侧为照片，右侧为同一位置及其叠加图</translation>
    </message>
    <message>
        <source>The program speaks it from its next start on.</source>
        <translation>下次启动程序后生效。</translation>
    </message>
    <message>
        <source>The scale bar is shorter than a pixel. Draw it from one end to the other.</source>
        <translation>比例尺不足一个像素。请从一端画到另一端。</translation>
    </message>
    <message>
        <source>The scale bar needs a length of more than 0 metres.</source>
        <translation>比例尺的长度必须大于 0 米。</translation>
    </message>
    <message>
        <source>The shown image</source>
        <translation>当前显示的图像</translation>
    </message>
    <message>
        <source>There is an overlay once the image is counted.</source>
        <translation>图像计数后才有叠加图。</translation>
    </message>
    <message>
        <source>There is no image before this one to copy points from.</source>
        <translation>此图像之前没有可供复制点的图像。</translation>
    </message>
    <message>
        <source>There is no such file. Right-click to look for it elsewhere.</source>
        <translation>没有此文件。右键单击可在其他位置查找。</translation>
    </message>
    <message>
        <source>This count has no points. Count with AutoScale to work on its dense regions.</source>
        <translation>此计数没有点。要处理密集区，请用 AutoScale 计数。</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose another name, so that nothing is replaced.</source>
        <translation>此文件夹不为空。请换一个名称，以免替换任何内容。</translation>
    </message>
    <message>
        <source>This overlay is not kept for this image. Count it again to see it.</source>
        <translation>此图像未保存这种叠加图。重新计数即可查看。</translation>
    </message>
    <message>
        <source>This photograph cannot be shown.</source>
        <translation>无法显示此照片。</translation>
    </message>
    <message>
        <source>Three of the four ground points lie in a line in the image. Choose others.</source>
        <translation>四个地面点中有三个在图像上位于同一直线。请另选。</translation>
    </message>
    <message>
        <source>Three of the four ground points lie in a line on the ground. Choose others.</source>
        <translation>四个地面点中有三个在地面上位于同一直线。请另选。</translation>
    </message>
    <message>
        <source>To choose weights by</source>
        <translation>用于选择权重</translation>
    </message>
    <message>
        <source>To learn from</source>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>To test with</source>
        <translation>用于测试</translation>
    </message>
    <message>
        <source>To the right, dark places are lightened</source>
        <translation>向右移动可提亮暗处</translation>
    </message>
    <message>
        <source>To x</source>
        <translation>终点 x</translation>
    </message>
    <message>
        <source>To y</source>
        <translation>终点 y</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Two places on the photograph and how far they are apart on the ground.</source>
        <translation>照片上的两个位置及其在地面上的距离。</translation>
    </message>
    <message>
        <source>Type part of a name to list only the images that have it</source>
        <translation>输入名称的一部分，只列出包含它的图像</translation>
    </message>
    <message>
        <source>UEPNet (count only)</source>
        <translation>UEPNet（仅计数）</translation>
    </message>
    <message>
        <source>UEPNet answered: {reason}</source>
        <translation>由 UEPNet 给出结果：{reason}</translation>
    </message>
    <message>
        <source>UEPNet has not counted this image yet. Ask it: your points stay.</source>
        <translation>UEPNet 尚未对此图像计数。可让它计数：您的点不会改变。</translation>
    </message>
    <message>
        <source>UEPNet less points</source>
        <translation>UEPNet 与点之差</translation>
    </message>
    <message>
        <source>UEPNet makes no distance labels; choose the density.</source>
        <translation>UEPNet 不给出距离标签，请选择密度。</translation>
    </message>
    <message>
        <source>UEPNet {people}</source>
        <translation>UEPNet {people}</translation>
    </message>
    <message>
        <source>UEPNet − points, per {side} × {side} pixels</source>
        <translation>UEPNet − 点，每 {side} × {side} 像素</translation>
    </message>
    <message>
        <source>UEPNet&apos;s counts</source>
        <translation>UEPNet 的计数</translation>
    </message>
    <message>
        <source>UEPNet: people per {side} × {side} pixels</source>
        <translation>UEPNet：每 {side} × {side} 像素的人数</translation>
    </message>
    <message>
        <source>Under the MIT licence. Qt and PySide6 are under the LGPL 3; docs/licences.md names the licences of all parts.</source>
        <translation>采用 MIT 许可证。Qt 和 PySide6 采用 LGPL 3；各部分的许可证见 docs/licences.md。</translation>
    </message>
    <message>
        <source>Under the cursor: how far the network sees the nearest head, its expected distance label (0 to 10), people per 100 × 100 pixels, and UEPNet&apos;s people per patch</source>
        <translation>光标所在处：网络所见的到最近人头的距离、其期望距离标签（0 到 10）、每 100 × 100 像素的人数，以及 UEPNet 每个图块的人数</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>默认快捷键</translation>
    </message>
    <message>
        <source>View</source>
        <comment>what is seen and how, over its panel</comment>
        <translation>视图</translation>
    </message>
    <message numerus="yes">
        <source>Waiting, %Ln image(s) before it</source>
        <translation>
            <numerusform>等待中，前面还有 %Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Weights {name}</source>
        <translation>权重 {name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>What the first pass saw is not kept for this count, so its dense regions cannot change. Count the image again.</source>
        <translation>此次计数未保留第一遍的结果，因此无法更改其密集区。请重新对该图像计数。</translation>
    </message>
    <message>
        <source>What the first pass saw is still being read. Change the region in a moment.</source>
        <translation>仍在读取第一遍的结果。请稍后再更改密集区。</translation>
    </message>
    <message>
        <source>What this program trains on: the images and one dataset.json with points and what was verified.</source>
        <translation>本程序用于训练的格式：图像和一个 dataset.json，其中包含点和已核实的部分。</translation>
    </message>
    <message>
        <source>What was taken out is of another project. Open that one, and then its files again.</source>
        <translation>被移除的内容属于另一个项目。请打开那个项目，然后重新打开其文件。</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message numerus="yes">
        <source>Where %Ln missing files are looked for</source>
        <translation>
            <numerusform>在何处查找 %Ln 个缺失的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Where UEPNet counts more people than points stand, and where fewer</source>
        <translation>UEPNet 统计的人数比点多或少的地方</translation>
    </message>
    <message>
        <source>Where the missing file is looked for</source>
        <translation>在何处查找缺失的文件</translation>
    </message>
    <message>
        <source>Where the new folder shall lie</source>
        <translation>新文件夹的位置</translation>
    </message>
    <message>
        <source>Which images are listed, and in which order</source>
        <translation>列出哪些图像，以及按什么顺序</translation>
    </message>
    <message>
        <source>Who answers for a point: the network, or you</source>
        <translation>点由谁负责：网络还是您</translation>
    </message>
    <message>
        <source>Without a count: {names}.</source>
        <translation>没有计数：{names}。</translation>
    </message>
    <message>
        <source>Write a copy of the project; work goes on here</source>
        <translation>写出项目的副本；继续在当前项目中工作</translation>
    </message>
    <message>
        <source>Write points as a data set that training reads</source>
        <translation>将点写为可供训练读取的数据集</translation>
    </message>
    <message>
        <source>Write the corrected counts as a page, a PDF or a table</source>
        <translation>将修正后的计数写为网页、PDF 或表格</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>正在写入 {name}</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {path}: %Ln image(s).</source>
        <translation>
            <numerusform>已写入 {path}：%Ln 张图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>You say that nobody is here</source>
        <translation>您认为这里没有人</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom at the cursor</source>
        <translation>在光标处缩放</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>剩余几秒</translation>
    </message>
    <message numerus="yes">
        <source>added</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>已添加</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <comment>over a column</comment>
        <translation>添加</translation>
    </message>
    <message>
        <source>area</source>
        <comment>over a column</comment>
        <translation>区域</translation>
    </message>
    <message>
        <source>count</source>
        <comment>over a column</comment>
        <translation>计数</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>已计数</translation>
    </message>
    <message numerus="yes">
        <source>counted in areas</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>按区域计数</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>counts.csv and areas.csv, a line for each image and each area, and the same as counts.json.</source>
        <translation>counts.csv 和 areas.csv，每张图像和每个区域各占一行；另有内容相同的 counts.json。</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>density {density}</source>
        <translation>密度 {density}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done</source>
        <comment>over a column</comment>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>found</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>已找到</numerusform>
        </translation>
    </message>
    <message>
        <source>found</source>
        <comment>over a column</comment>
        <translation>找到</translation>
    </message>
    <message>
        <source>found by the network</source>
        <translation>网络找到</translation>
    </message>
    <message>
        <source>found, then confirmed</source>
        <translation>找到后确认</translation>
    </message>
    <message>
        <source>found, then moved</source>
        <translation>找到后移动</translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>an area</comment>
        <translation>已忽略</translation>
    </message>
    <message numerus="yes">
        <source>ignored</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>已忽略</numerusform>
        </translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>over a column</comment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>image</source>
        <comment>over a column</comment>
        <translation>图像</translation>
    </message>
    <message>
        <source>in areas</source>
        <comment>over a column</comment>
        <translation>区域内</translation>
    </message>
    <message>
        <source>in work</source>
        <translation>编辑中</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>why a project is damaged, in brackets</comment>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>标签 {label}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>no head near</source>
        <translation>附近没有人头</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未计数</translation>
    </message>
    <message>
        <source>or drop images and folders here</source>
        <translation>或将图像和文件夹拖到此处</translation>
    </message>
    <message>
        <source>people</source>
        <comment>after the sum</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>people</source>
        <comment>over a column</comment>
        <translation>人数</translation>
    </message>
    <message>
        <source>people per m²</source>
        <comment>over a column</comment>
        <translation>人/m²</translation>
    </message>
    <message>
        <source>person</source>
        <comment>after the sum</comment>
        <translation>人</translation>
    </message>
    <message>
        <source>placed by hand</source>
        <translation>手动放置</translation>
    </message>
    <message>
        <source>predicted</source>
        <comment>over a column</comment>
        <translation>预测</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message numerus="yes">
        <source>removed</source>
        <comment>so many people</comment>
        <translation>
            <numerusform>已删除</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <comment>over a column</comment>
        <translation>删除</translation>
    </message>
    <message>
        <source>the network said {count} ({low} – {high})</source>
        <translation>网络给出 {count}（{low} – {high}）</translation>
    </message>
    <message>
        <source>under {distance} px</source>
        <translation>{distance} 像素以内</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{area} m² of ground</source>
        <translation>地面 {area} m²</translation>
    </message>
    <message>
        <source>{area}, left out</source>
        <translation>{area}，不计入</translation>
    </message>
    <message>
        <source>{area}: {people}</source>
        <translation>{area}：{people}</translation>
    </message>
    <message>
        <source>{counted} of {images} counted</source>
        <translation>已计数 {counted}/{images}</translation>
    </message>
    <message numerus="yes">
        <source>{count} = %Ln found</source>
        <translation>
            <numerusform>{count} = 找到 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{density} per m²</source>
        <translation>{density} 人/m²</translation>
    </message>
    <message>
        <source>{distance} px and more</source>
        <translation>{distance} 像素及以上</translation>
    </message>
    <message>
        <source>{distance} px from a head</source>
        <translation>距人头 {distance} 像素</translation>
    </message>
    <message>
        <source>{doing} failed unexpectedly ({kind}: {error}). The log tells more.</source>
        <translation>{doing}：意外失败（{kind}：{error}）。详情请查看日志。</translation>
    </message>
    <message>
        <source>{doing}: cannot be used ({reason}). Check that the place can be written to.</source>
        <translation>{doing}：无法使用（{reason}）。请检查该位置是否可写。</translation>
    </message>
    <message>
        <source>{doing}: not enough memory. Close other programs, or use a smaller image.</source>
        <translation>{doing}：内存不足。请关闭其他程序，或使用较小的图像。</translation>
    </message>
    <message>
        <source>{doing}: {place} cannot be used ({reason}). Check that the place can be written to.</source>
        <translation>{doing}：无法使用 {place}（{reason}）。请检查该位置是否可写。</translation>
    </message>
    <message>
        <source>{file} is open already.</source>
        <translation>{file} 已经打开。</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}，第 {page} 页</translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts on smaller tiles.</source>
        <translation>{file}：计数进程意外结束，可能是因为内存不足。已重新启动该进程，并改用更小的分块计数。</translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts on the processor.</source>
        <translation>{file}：计数进程意外结束，可能是因为内存不足。已重新启动该进程，并改用处理器计数。</translation>
    </message>
    <message>
        <source>{file}: the counting process ended unexpectedly, perhaps for want of memory. It was started again and counts with UEPNet.</source>
        <translation>{file}：计数进程意外结束，可能是因为内存不足。已重新启动该进程，并改用 UEPNet 计数。</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({reason}). Make room, or choose another folder.</source>
        <translation>{folder}：无法写入（{reason}）。请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{folder}: nothing to export: count or edit at least one of the images first.</source>
        <translation>{folder}：没有可导出的内容：请先对至少一张图像计数或进行编辑。</translation>
    </message>
    <message>
        <source>{folder}: nothing to export: this layout has points alone, so only images are written that are marked as done and have no people counted without points. None is so.</source>
        <translation>{folder}：没有可导出的内容：此格式只包含点，因此只写入标记为已完成且没有无点计数的图像。目前一张都没有。</translation>
    </message>
    <message>
        <source>{folder}: this folder is not empty. Choose a new one, so that nothing is replaced.</source>
        <translation>{folder}：此文件夹不为空。请选择新文件夹，以免替换任何内容。</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it goes to the next control.</source>
        <translation>不能选用 {key}：它用于转到下一个控件。</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it lets go of what is being done.</source>
        <translation>不能选用 {key}：它用于放弃当前操作。</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it moves the keyboard&apos;s cross.</source>
        <translation>不能选用 {key}：它用于移动键盘十字光标。</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it moves the photograph.</source>
        <translation>不能选用 {key}：它用于移动照片。</translation>
    </message>
    <message>
        <source>{key} cannot be chosen: it places a point at the keyboard&apos;s cross.</source>
        <translation>不能选用 {key}：它用于在键盘十字光标处放置点。</translation>
    </message>
    <message>
        <source>{key} was the key of “{action}”; it has no key now.</source>
        <translation>{key} 原是“{action}”的快捷键，该操作现在没有快捷键。</translation>
    </message>
    <message>
        <source>{key} was the key of “{action}”; it still has {keys}.</source>
        <translation>{key} 原是“{action}”的快捷键，该操作仍可使用 {keys}。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{name} has no points that are not here already.</source>
        <translation>{name} 中的点在此图像中都已存在。</translation>
    </message>
    <message>
        <source>{name} has {its_width} × {its_height} pixels and this image {width} × {height}: its points would not fit.</source>
        <translation>{name} 为 {its_width} × {its_height} 像素，而此图像为 {width} × {height} 像素：它的点无法对应。</translation>
    </message>
    <message>
        <source>{name} is no longer marked as done: the network changed its points. Look them through, then mark it again.</source>
        <translation>{name} 不再标记为已完成：网络更改了其中的点。请检查后重新标记。</translation>
    </message>
    <message>
        <source>{name} taken out of the project. The file and the work on it are kept.</source>
        <translation>已从项目中移除 {name}。文件及对其所做的工作均会保留。</translation>
    </message>
    <message>
        <source>{name}-copy</source>
        <translation>{name}-副本</translation>
    </message>
    <message>
        <source>{next} shows the next cell, Space accepts it and goes on. {grid} ends.</source>
        <translation>{next} 显示下一个单元格，空格键接受并继续。{grid} 结束。</translation>
    </message>
    <message>
        <source>{path}, {width} × {height} pixels.</source>
        <translation>{path}，{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>{path}: another program is using the project. Close it there, then do it again.</source>
        <translation>{path}：另一个程序正在使用此项目。请先在那里将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}). Choose another place.</source>
        <translation>无法写入 {path}（{reason}）。请选择其他位置。</translation>
    </message>
    <message>
        <source>{path}: expected a name that ends in {suffixes}.</source>
        <translation>{path}：文件名应以 {suffixes} 结尾。</translation>
    </message>
    <message>
        <source>{path}: made by a newer CrowdCount (project version {version}; this program knows {known}). Update CrowdCount to open it; the file is left as it is.</source>
        <translation>{path}：由更新版本的 CrowdCount 创建（项目版本 {version}；本程序支持到 {known}）。请更新 CrowdCount 后再打开；文件保持原样。</translation>
    </message>
    <message>
        <source>{path}: no images in this folder (looked for {kinds}).</source>
        <translation>{path}：此文件夹中没有图像（已查找 {kinds}）。</translation>
    </message>
    <message>
        <source>{path}: no process could be started to count it ({reason}). Close other programs.</source>
        <translation>{path}：无法启动进程来对其计数（{reason}）。请关闭其他程序。</translation>
    </message>
    <message>
        <source>{path}: not a CrowdCount project, or damaged. Choose a file that CrowdCount made.</source>
        <translation>{path}：不是 CrowdCount 项目，或已损坏。请选择由 CrowdCount 创建的文件。</translation>
    </message>
    <message>
        <source>{path}: not a CrowdCount project. Choose a file that CrowdCount made.</source>
        <translation>{path}：不是 CrowdCount 项目。请选择由 CrowdCount 创建的文件。</translation>
    </message>
    <message>
        <source>{path}: nothing to report: none of its images is counted or edited yet.</source>
        <translation>{path}：没有可报告的内容：其中的图像均未计数或编辑。</translation>
    </message>
    <message>
        <source>{path}: the counting process ended each time, even on the smallest tiles. Close other programs, or count a smaller image.</source>
        <translation>{path}：计数进程每次都意外结束，即使用最小的分块也是如此。请关闭其他程序，或对较小的图像计数。</translation>
    </message>
    <message>
        <source>{path}: the disk is full, so this could not be kept; all before it is. Make room, then do it again.</source>
        <translation>{path}：磁盘已满，因此本次操作未能保存；此前的内容均已保存。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>{path}: the file cannot be read ({reason}). Copy it again.</source>
        <translation>{path}：无法读取文件（{reason}）。请重新复制该文件。</translation>
    </message>
    <message>
        <source>{path}: the file has {pages} pages, and page {page} is wanted. It is another file than when it was opened.</source>
        <translation>{path}：该文件有 {pages} 页，而需要的是第 {page} 页。它已不是打开时的那个文件。</translation>
    </message>
    <message>
        <source>{path}: the file has {width} × {height} pixels, and had {old_width} × {old_height} when it was opened. Its points may not fit.</source>
        <translation>{path}：文件为 {width} × {height} 像素，而打开时为 {old_width} × {old_height} 像素。其中的点可能无法对应。</translation>
    </message>
    <message>
        <source>{path}: the file is another one than when it was opened ({width_then} × {height_then} pixels then, {width_now} × {height_now} now). Put the old one back, or open the new one under another name.</source>
        <translation>{path}：文件已不是打开时的那一个（当时 {width_then} × {height_then} 像素，现在 {width_now} × {height_now} 像素）。请放回原文件，或以其他名称打开新文件。</translation>
    </message>
    <message>
        <source>{path}: the file is another one than when it was opened. If it shows another picture, put the old one back, or look its points through.</source>
        <translation>{path}：该文件与打开时不同。如果显示的是另一张图片，请放回原文件，或检查其中的点。</translation>
    </message>
    <message>
        <source>{path}: the image is damaged or cut short ({reason}). Copy it again from where it came.</source>
        <translation>{path}：图像已损坏或不完整（{reason}）。请从原处重新复制。</translation>
    </message>
    <message>
        <source>{path}: the image is gone. Bring it back, or leave it out of the export.</source>
        <translation>{path}：图像已不存在。请将其恢复，或不要导出它。</translation>
    </message>
    <message>
        <source>{path}: the name of the file, or of its folder, holds bytes that are no text. Rename it.</source>
        <translation>{path}：文件名或其文件夹名包含不是文本的字节。请重命名。</translation>
    </message>
    <message>
        <source>{path}: the project cannot be read or written ({error}). Check that its drive is there and has room, then do it again.</source>
        <translation>{path}：无法读写项目（{error}）。请检查其所在驱动器是否可用且有剩余空间，然后重试。</translation>
    </message>
    <message>
        <source>{path}: the project is damaged ({detail}). It is left as it is: open a copy or a backup of it, or move it away and start a new project.</source>
        <translation>{path}：项目已损坏（{detail}）。文件保持原样：请打开它的副本或备份，或将其移走并新建项目。</translation>
    </message>
    <message>
        <source>{path}: the project may not be written, so edits could not be kept. Give yourself the right to write the file and its folder, or copy the project with its images to a folder of your own.</source>
        <translation>{path}：项目不可写，因此无法保存编辑。请为自己授予该文件及其文件夹的写入权限，或将项目连同图像复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>{path}: the settings could not be read ({reason}); the usual ones are used.</source>
        <translation>{path}：无法读取设置（{reason}）；将使用默认设置。</translation>
    </message>
    <message>
        <source>{path}: the settings could not be saved ({reason}). They last until you quit.</source>
        <translation>{path}：无法保存设置（{reason}）。这些设置在退出前有效。</translation>
    </message>
    <message>
        <source>{path}: there is no such file. Check the name, or where it was moved to.</source>
        <translation>{path}：没有此文件。请检查名称，或它被移到了何处。</translation>
    </message>
    <message>
        <source>{path}: this file cannot be read ({reason}).</source>
        <translation>{path}：无法读取此文件（{reason}）。</translation>
    </message>
    <message>
        <source>{path}: this file exists. Open it, or choose another name.</source>
        <translation>{path}：此文件已存在。请打开它，或换一个名称。</translation>
    </message>
    <message>
        <source>{path}: this file may not be read. Give yourself the right to read it.</source>
        <translation>{path}：没有读取该文件的权限。请为自己添加读取权限。</translation>
    </message>
    <message>
        <source>{path}: this folder cannot be read ({reason}).</source>
        <translation>{path}：无法读取此文件夹（{reason}）。</translation>
    </message>
    <message>
        <source>{path}: this is a folder. Name an image file inside it.</source>
        <translation>{path}：这是一个文件夹。请指定其中的图像文件。</translation>
    </message>
    <message>
        <source>{path}: this is not a file. Choose a project file (*.crowd).</source>
        <translation>{path}：这不是文件。请选择项目文件 (*.crowd)。</translation>
    </message>
    <message>
        <source>{path}: this is not an image that can be read (expected JPEG, PNG, WebP, HEIC, TIFF, BMP or GIF). Save it as one of these.</source>
        <translation>{path}：这不是可读取的图像（应为 JPEG、PNG、WebP、HEIC、TIFF、BMP 或 GIF）。请另存为其中一种格式。</translation>
    </message>
    <message>
        <source>{path}: this is the open project itself. Choose another name for the copy.</source>
        <translation>{path}：这就是当前打开的项目。请为副本换一个名称。</translation>
    </message>
    <message>
        <source>{path}: {width} x {height} pixels is more than this program reads ({limit} megapixels). Cut the image into parts and count each.</source>
        <translation>{path}：{width} x {height} 像素超过本程序可读取的上限（{limit} 百万像素）。请将图像切分后分别计数。</translation>
    </message>
    <message>
        <source>{people} counted</source>
        <translation>计数 {people} 人</translation>
    </message>
    <message numerus="yes">
        <source>{people} people in %Ln image(s)</source>
        <translation>
            <numerusform>%Ln 张图像中共 {people} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{problem} Until then, points are kept in {path}, for now.</source>
        <translation>{problem}在此之前，点暂时保存在 {path}。</translation>
    </message>
    <message>
        <source>{project}: already open in another program. Close it there first.</source>
        <translation>{project}：已在另一个程序中打开。请先在那里将其关闭。</translation>
    </message>
    <message>
        <source>{project}: already open in process {pid} on {computer}, since {moment}. Close it there first.</source>
        <translation>{project}：自 {moment} 起已在 {computer} 的进程 {pid} 中打开。请先在那里将其关闭。</translation>
    </message>
    <message>
        <source>{project}: already open in this program. Close it there first.</source>
        <translation>{project}：已在本程序中打开。请先将其关闭。</translation>
    </message>
    <message>
        <source>{project}: open in process {pid} on {computer}, since {moment}. Close it there first; if that computer is off or has lost it, delete {lock} and open the project again.</source>
        <translation>{project}：自 {moment} 起在 {computer} 的进程 {pid} 中打开。请先在那里将其关闭；如果那台计算机已关机或已无法访问该项目，请删除 {lock}，然后重新打开项目。</translation>
    </message>
    <message>
        <source>{project}: the folder cannot be written ({reason}), so edits could not be kept. Copy the project with its images to a folder of your own, or make room or give yourself the right to write there, and open it again.</source>
        <translation>{project}：无法写入文件夹（{reason}），因此无法保存编辑。请将项目连同图像复制到您自己的文件夹，或腾出空间，或为自己授予该处的写入权限，然后重新打开项目。</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>{share} % likely between {low} and {high}</source>
        <translation>有 {share}% 的可能在 {low} 到 {high} 之间</translation>
    </message>
    <message>
        <source>{share} % of the image</source>
        <translation>占图像的 {share}%</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln image(s) shown</source>
        <translation>
            <numerusform>显示 {shown}/%Ln 张图像</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {more} more</source>
        <translation>{some} 以及另外 {more} 个</translation>
    </message>
    <message>
        <source>{step}, undone</source>
        <translation>{step}，已撤销</translation>
    </message>
    <message>
        <source>{title}: from {low} to {high}</source>
        <translation>{title}：从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message numerus="yes">
        <source>− %Ln removed</source>
        <translation>
            <numerusform>− 删除 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>− {people} ignored</source>
        <translation>− 忽略 {people}</translation>
    </message>
</context>
</TS>

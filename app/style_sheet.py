"""Fusion's gradients and bevels made flat. Every colour comes from the palette: light and dark both fit."""

from app.resources import RESOURCES

_STYLE = """
QPushButton {
    background: palette(button); color: palette(button-text);
    border: 1px solid palette(mid); border-radius: 6px; padding: 6px 14px; min-height: 18px;
}
QPushButton:hover { border-color: palette(accent); }
QPushButton:focus { border: 1px solid palette(accent); }
QPushButton:pressed { background: palette(midlight); }
QPushButton:default {
    background: palette(highlight); color: palette(highlighted-text); border-color: palette(highlight);
}
QPushButton:disabled {
    color: palette(placeholder-text); background: palette(window); border-color: palette(midlight);
}
QProgressBar { background: palette(midlight); border: none; border-radius: 3px; }
QProgressBar::chunk { background: palette(accent); border-radius: 3px; }
QSlider:horizontal { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: palette(midlight); border-radius: 2px; }
QSlider::sub-page:horizontal { background: palette(accent); border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: palette(mid); }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
    background: palette(button); border: 1px solid palette(placeholder-text);
}
QSlider::handle:horizontal:disabled { border-color: palette(mid); }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border-color: palette(accent); }
QToolBar { border: none; border-bottom: 1px solid palette(midlight); padding: 3px 6px; spacing: 2px; }
QToolBar::separator { background: palette(midlight); width: 1px; margin: 6px 5px; }
QToolBar QToolButton { border: none; border-radius: 6px; padding: 5px; }
QToolBar QToolButton#qt_toolbar_ext_button { padding: 0; }
QToolBar QToolButton:hover { background: palette(midlight); }
QToolBar QToolButton:checked {
    background: palette(midlight); border: 1px solid palette(accent); padding: 4px;
}
QToolBar QToolButton:focus { border: 2px solid palette(accent); padding: 3px; }
QMainWindow::separator { background: palette(midlight); width: 1px; height: 1px; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: 7px 10px; margin: 0 2px; color: palette(placeholder-text);
}
QTabBar::tab:selected { color: palette(window-text); border-bottom-color: palette(accent); }
QTabBar::tab:hover { color: palette(window-text); }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle {
    background: palette(mid); border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px;
}
QScrollBar::handle:hover { background: palette(dark); }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QStatusBar { border-top: 1px solid palette(midlight); }
QStatusBar::item { border: none; }
QMenu { padding: 4px; }
QToolTip {
    background: palette(tool-tip-base); color: palette(tool-tip-text); border: 1px solid palette(mid);
}
QLineEdit, QKeySequenceEdit QLineEdit {
    background: palette(base); border: 1px solid palette(mid); border-radius: 6px; padding: 5px 8px;
}
QLineEdit:focus { border-color: palette(accent); }
QAbstractSpinBox {
    background: palette(base); border: 1px solid palette(mid); border-radius: 6px; padding: 5px 8px;
}
QAbstractSpinBox:focus { border-color: palette(accent); }
QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0 8px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox {
    combobox-popup: 0; background: palette(button);
    border: 1px solid palette(mid); border-radius: 6px; padding: 5px 10px;
}
QComboBox:hover, QComboBox:focus { border-color: palette(accent); }
QComboBox QAbstractItemView {
    background: palette(base); color: palette(text); border: 1px solid palette(mid); outline: none;
    padding: 3px; selection-background-color: palette(highlight); selection-color: palette(highlighted-text);
}
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 7px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected {
    background: palette(highlight); color: palette(highlighted-text);
}
QComboBox::drop-down { border: none; width: 26px; }
QComboBox::down-arrow { image: url(CHEVRON); width: 14px; height: 14px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator {
    width: 16px; height: 16px; background: palette(base); border: 1px solid palette(placeholder-text);
}
QCheckBox::indicator { border-radius: 4px; }
QCheckBox::indicator:checked {
    background: palette(highlight); border-color: palette(highlight); image: url(CHECK);
}
QRadioButton::indicator { border-radius: 9px; }
QRadioButton::indicator:checked {
    background: palette(base); border: 5px solid palette(highlight); width: 8px; height: 8px;
}
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: palette(accent); }
QTreeView, QListView { border: none; }
QTreeView::item { padding: 3px 4px; }
QHeaderView::section {
    background: palette(window); border: none; border-bottom: 1px solid palette(mid); padding: 5px 4px;
}
"""


def style_sheet() -> str:
    """Give the program's style sheet."""
    icons = RESOURCES / "icons"
    return _STYLE.replace("CHEVRON", (icons / "chevron-grey.svg").as_posix()).replace(
        "CHECK", (icons / "check-white.svg").as_posix()
    )
